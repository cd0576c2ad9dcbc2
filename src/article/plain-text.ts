import type { Element, Root } from 'hast'
import type { Content } from './hast.ts'

/** Elements with an empty line before and after them. */
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 blockquote pre figure ul ol dl table details'.split(' '))

/** Elements that start on a new line. */
const lines = new Set('li dt dd tr caption figcaption summary hr br'.split(' '))

/** Elements whose text is not for reading: a picture of text is told by its caption, ruby repeats what is below it. */
const unread = new Set(['rp', 'rt'])

/**
 * The text of an article as a reader sees it: paragraphs apart by an empty line, items, cells' rows and line breaks on
 * lines of their own, cells apart by a tab. White space is folded, except in listings.
 */
export function plainText(root: Root | Element): string {
  const writer = new TextWriter()
  write(root, writer, { exact: false, inItem: false })
  return writer.text
}

interface Around {
  /** Inside a listing. */
  exact: boolean
  /** Inside an item of a list: the lists in it stand close to its text. */
  inItem: boolean
}

function write(node: Content | Root, writer: TextWriter, around: Around): void {
  if (node.type === 'text') writer.add(node.value, around.exact)
  if (node.type !== 'element' && node.type !== 'root') return
  const name = node.type === 'element' ? node.tagName : ''
  if (unread.has(name)) return
  const apart = linesApart(name, around.inItem)
  writer.separate(apart)
  if (name === 'td' || name === 'th') writer.cell()
  const inside = { exact: around.exact || name === 'pre', inItem: around.inItem || name === 'li' }
  for (const child of node.children) write(child, writer, inside)
  writer.separate(apart)
}

function linesApart(name: string, inItem: boolean): number {
  if (paragraphs.has(name)) return inItem && name !== 'p' ? 1 : 2
  return lines.has(name) ? 1 : 0
}

class TextWriter {
  private readonly parts: string[] = []
  /** Line breaks due before the next text. */
  private breaks = 0
  private tab = false
  private space = false

  get text(): string {
    return this.parts.join('')
  }

  separate(breaks: number): void {
    this.breaks = Math.max(this.breaks, breaks)
  }

  /** A cell begins: a tab parts it from the one before it in the same row. */
  cell(): void {
    this.tab = this.breaks === 0
  }

  add(value: string, exact: boolean): void {
    const content = exact ? value.trimEnd() : value.trim().replace(/\s+/g, ' ')
    if (content === '') {
      this.space ||= value !== ''
      return
    }
    this.space ||= !exact && value.trimStart() !== value
    this.parts.push(this.separator(), content)
    this.breaks = 0
    this.tab = false
    this.space = value.trimEnd() !== value
  }

  private separator(): string {
    if (this.parts.length === 0) return ''
    if (this.breaks > 0) return '\n'.repeat(this.breaks)
    if (this.tab) return '\t'
    return this.space ? ' ' : ''
  }
}
