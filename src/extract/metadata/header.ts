import type { Block, Container, PageTree } from '../page-tree.ts'
import { hasAttributes, nodeType, TEXT } from '../read/dom.ts'
import { contentOf, fold, queryAll } from './dom.ts'
import type { Span } from './headings.ts'
import { authorNames, declaredAmong, type Mark, type Marks, namedAmong } from './marks.ts'

/** A line of text near the heading, as a reader sees it. */
export interface Line {
  text: string
  /** Lines from the heading: 1 is the first one below it, -1 the last one above. */
  place: number
}

/** The head of an article: the lines around its heading, nearest first, and what is marked among them. */
export interface Header {
  above: Line[]
  below: Line[]
  /** Authors and dates that are marked for machines. */
  declared: Marks
  /** Authors and dates that classes and links mark. */
  named: Marks
  /** The blocks it is made of, with the heading. */
  at: Span
}

/** How far the head of an article reaches from its heading: blocks above and below, and characters of those below. */
const reach = { above: 10, below: 32, characters: 2500 }
/**
 * How far to look for names and days when the head has none: blocks above and below the head, and blocks below it in
 * which only containers that say they name authors are looked at: a box about the author comes after the text.
 */
const far = { above: 20, below: 70, boxes: 600 }
/** A block that is longer holds no byline and no date, in characters. */
const longest = 200
/** Of longer lines only the beginning is read, in characters. */
const longestLine = 500

/**
 * The head of an article.
 * @param properties meta elements that are properties of a part of the page
 */
export function readHeader({ blocks }: PageTree, heading: Span, properties: Element[]): Header {
  const from = Math.max(0, heading.from - reach.above)
  let to = heading.to
  for (let size = 0; to + 1 < blocks.length && to - heading.to < reach.below && size < reach.characters; to++)
    size += blocks[to + 1]!.text.length
  const above = readBlocks(blocks.slice(from, heading.from), null)
  const below = readBlocks(blocks.slice(heading.to + 1, to + 1), blocks[heading.to]!)
  const inside = properties.filter((meta) => isBetween(blocks[from]!.first, meta, blocks[to]!.last))
  const elements = [...above.elements, ...below.elements]
  return {
    above: linesOf(above.texts.reverse(), -1),
    below: linesOf(below.texts, 1),
    at: { from, to },
    declared: declaredAmong([...inside, ...elements]),
    named: namedAmong(elements),
  }
}

function linesOf(texts: string[], step: 1 | -1): Line[] {
  const lines = texts.map((text) => fold(text.slice(0, longestLine))).filter(Boolean)
  return lines.map((text, index) => ({ text, place: step * (index + 1) }))
}

/** Elements that are marked as an author's name wherever they stand. */
const signatures = '[itemprop~="author"],[itemprop~="creator"],[rel~="author"]'

/** Marks outside of the head; each kind is looked for when it is asked for, once. */
export interface FarMarks {
  /** Authors that are marked for machines, on the whole page. */
  signed: () => Mark[]
  /** Authors that classes and links mark, around the head. */
  authors: () => Mark[]
  /** Dates around the head, those that are marked for machines first. */
  dates: () => Mark[]
}

/** Marks around the head of the article, from the top of a page without one. */
export function farMarks({ blocks, document }: PageTree, header: Header | null, properties: Element[]): FarMarks {
  const { from, to } = header?.at ?? { from: 0, to: -1 }
  const end = to + 1 + far.below
  const elements = once(() => [
    ...readBlocks(blocks.slice(Math.max(0, from - far.above), from), null).elements,
    ...readBlocks(blocks.slice(to + 1, end), blocks[to] ?? null).elements,
  ])
  const boxes = once(() => {
    const isNamed = authorNames()
    const inBox = ({ parent }: Block): boolean => isNamed(parent) || (parent.parent !== null && isNamed(parent.parent))
    return readBlocks(blocks.slice(end, to + far.boxes).filter(inBox), blocks[end - 1] ?? null).elements
  })
  const named = once(() => namedAmong(elements()))
  return {
    signed: once(() => declaredAmong([...queryAll(document, signatures)]).authors),
    authors: once(() => [...named().authors, ...namedAmong(boxes()).authors]),
    dates: once(() => [...declaredAmong([...properties, ...elements()]).dates, ...named().dates]),
  }
}

/** A function that is called at the first time only. */
function once<T>(find: () => T): () => T {
  let found: { value: T } | null = null
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

interface Read {
  /** Texts of the blocks, as they are written. */
  texts: string[]
  /** Elements of short blocks and the containers around them that have attributes, in document order. */
  elements: Element[]
}

/** Reads some blocks that follow each other. Containers that hold the one `before` them began earlier. */
function readBlocks(blocks: Block[], before: Block | null): Read {
  const texts: string[] = []
  const elements: Element[] = []
  let latest = before ? before.parent.index : -1
  for (const { first, last, parent, text } of blocks) {
    const isShort = text.length <= longest
    if (isShort) addOpened(parent, latest, elements)
    latest = Math.max(latest, parent.index)
    const isPlain = first === last && nodeType(first) === TEXT
    const content = isShort && !isPlain ? contentOf(first, last, ' ') : { text, elements: [] }
    if (content.text) texts.push(content.text)
    for (const element of content.elements) if (hasAttributes(element)) elements.push(element)
  }
  return { texts, elements }
}

/** Adds a container and those around it that began after another one, outermost first. */
function addOpened(container: Container, latest: number, elements: Element[]): void {
  const start = elements.length
  for (let at: Container | null = container; at && at.index > latest; at = at.parent)
    if (hasAttributes(at.element)) elements.splice(start, 0, at.element)
}

/** Whether a node stands after one and before another. */
function isBetween(first: Node, node: Node, last: Node): boolean {
  const place = (other: Node): number => Node.prototype.compareDocumentPosition.call(node, other)
  return (
    (place(first) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 && (place(last) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  )
}
