import type { Block, Container, PageTree } from '../page-tree.ts'
import { squeeze } from './site.ts'

/** Blocks of the page, from one to another. */
export interface Span {
  from: number
  to: number
}

/** A heading on the page, and where it stands. */
export interface Heading {
  text: string
  at: Span
  /** Its tag is one of headings, not only its class. */
  tagged: boolean
}

/** Longest heading that can be a title, in characters. */
const longestHeading = 300
/** The sign of a heading's own link. */
const anchorMark = /\s*[¶§#]$/

/** Headings of the first level, in document order. */
export function firstHeadings({ containers }: PageTree): Heading[] {
  const headings: Heading[] = []
  for (const container of containers) {
    if (container.tag !== 'h1') continue
    const blocks = blocksIn(container).filter(({ length }) => length > 0)
    const text = blocks
      .map((block) => block.text)
      .join(' ')
      .replace(anchorMark, '')
    if (text && text.length <= longestHeading)
      headings.push({ text, tagged: true, at: { from: blocks[0]!.index, to: blocks.at(-1)!.index } })
  }
  return headings
}

/** Blocks in a container, in document order. */
function blocksIn(container: Container): Block[] {
  const blocks: Block[] = []
  const open = [...container.items].reverse()
  for (let item = open.pop(); item; item = open.pop()) {
    if (item.kind === 'block') blocks.push(item)
    else for (let at = item.items.length - 1; at >= 0; at--) open.push(item.items[at]!)
  }
  return blocks
}

/** Tags of lesser headings, and names of classes that make one of any element. */
const lesserTag = /^(?:h[2-4]|legend)$/
const lesserName = /title|headline|subject/i

/** How far around a block a lesser heading is asked for its class: the element itself and the one around it. */
function isLesser({ parent }: Block): boolean {
  const around = parent.parent
  return [parent, around].some(
    (container) =>
      container !== null &&
      container.items.length <= mostInside &&
      (lesserTag.test(container.tag) || lesserName.test(container.className) || lesserName.test(container.id)),
  )
}

/** What holds more items than this is a part of the page, no heading. */
const mostInside = 4

/** The first lesser heading in a stretch of the page whose text is one of the titles. */
export function lesserHeading(
  tree: PageTree,
  titles: string[],
  { from, to }: Span = { from: 0, to: tree.blocks.length },
): Heading | null {
  return blockOf(tree.blocks.slice(from, to), titles, isLesser)
}

/** The first block whose text is one of the titles. */
export function blockOf(
  blocks: Block[],
  titles: string[],
  fits: (block: Block) => boolean = () => true,
): Heading | null {
  const wanted = new Set(titles.map(squeeze).filter(Boolean))
  const shortest = Math.min(...[...wanted].map((title) => title.length))
  const longest = Math.max(...titles.map((title) => title.length))
  for (const block of blocks) {
    if (block.length < shortest || block.length > longest) continue
    const text = block.text.replace(anchorMark, '')
    if (wanted.has(squeeze(text)) && fits(block))
      return { text, tagged: lesserTag.test(block.parent.tag), at: { from: block.index, to: block.index } }
  }
  return null
}
