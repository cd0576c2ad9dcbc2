import type { PageTree, Selection } from '../page-tree.ts'

/** Enough text to know script and direction, in characters. */
const enough = 2000

/** A sample of the article's text: of what was chosen, or of all blocks when nothing was. */
export function sampleText({ blocks }: PageTree, selection?: Selection): string {
  const pick = (chosen: (index: number) => boolean): string => {
    let text = ''
    for (const block of blocks) {
      if (chosen(block.index)) text += `${block.text}\n`
      if (text.length > enough) break
    }
    return text.slice(0, enough)
  }
  return (selection && pick((index) => selection.keep[index] === 1)) || pick(() => true)
}
