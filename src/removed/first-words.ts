import type { Block } from '../extract/page-tree.ts'

/** So many characters of a part stand in a list. */
const shown = 120

/** Lines of a part that are shown, and characters of each: enough to know what it is, whatever the page holds. */
const whole = { lines: 300, letters: 2000 } as const

/** The first words of a part, and how much text it has in all. */
export function firstWords(blocks: readonly Block[]): { text: string; length: number } {
  const texts = blocks.map(({ text }) => text).filter(Boolean)
  let text = ''
  for (let i = 0; i < texts.length && text.length < shown; i++) text += `${text && ' '}${texts[i]}`
  const length = texts.reduce((sum, each) => sum + each.length, 0)
  return { text: text.length > shown ? `${text.slice(0, shown).trimEnd()}…` : text, length }
}

/** The text of a part, line by line. */
export function linesOf(blocks: readonly Block[]): string[] {
  const texts = blocks.map(({ text }) => text).filter(Boolean)
  const lines = texts.slice(0, whole.lines).map((text) => text.slice(0, whole.letters))
  return texts.length > whole.lines ? [...lines, '…'] : lines
}
