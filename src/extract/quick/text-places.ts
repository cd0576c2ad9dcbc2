import { localName, parentNode, textData, textLength } from '../read/dom.ts'

/** Long texts of a page, and the places they stand in. Sizes are in characters. */
export interface TextPlaces {
  count: number
  size: number
  longest: number
  /** Size of those in links, and in items of lists. */
  inLinks: number
  inItems: number
  /** Of the element that holds most of it as children: its size and count. */
  best: number
  bestCount: number
  /** Size in the element around with the most, one level further out. */
  outer: number
}

/** Shorter texts (less than about a line and a half of English) are menus, labels and headings. */
const LONG = 80
const INLINE: ReadonlySet<string> = new Set('a b i em strong span font u small mark'.split(' '))
/** Inline elements around a text that are climbed out of. */
const MOST_INLINE = 5
const UNREAD: ReadonlySet<string> = new Set('script style noscript template textarea title option'.split(' '))

/** Finds the long texts inside an element. Short ones are passed by without being read: only their length is asked. */
export function findTexts(doc: Document, root: Element): TextPlaces {
  const found = { count: 0, size: 0, longest: 0, inLinks: 0, inItems: 0, best: 0, bestCount: 0, outer: 0 }
  const places = new Map<Node, { size: number; count: number }>()
  const outers = new Map<Node, number>()
  const walker = Document.prototype.createTreeWalker.call(doc, root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (textLength(node) < LONG) continue
    const size = sizeOf(node, found)
    if (size === 0) continue
    found.count++
    found.size += size
    found.longest = Math.max(found.longest, size)
    const block = blockAround(node)
    const around = block && parentNode(block)
    if (!around) continue
    if (block && localName(block) === 'li') found.inItems += size
    const place = places.get(around) ?? { size: 0, count: 0 }
    place.size += size
    place.count++
    places.set(around, place)
    const outer = parentNode(around) ?? around
    outers.set(outer, (outers.get(outer) ?? 0) + size)
  }
  for (const { size, count } of places.values()) {
    if (size <= found.best) continue
    found.best = size
    found.bestCount = count
  }
  for (const size of outers.values()) found.outer = Math.max(found.outer, size)
  return found
}

/** Characters of a text that is long and read by people, else 0. */
function sizeOf(node: Node, found: TextPlaces): number {
  const parent = parentNode(node) as Element | null
  const tag = parent ? localName(parent) : ''
  if (UNREAD.has(tag)) return 0
  const size = textData(node).trim().length
  if (size < LONG) return 0
  if (tag === 'a') found.inLinks += size
  return size
}

/** The nearest element around that is not inline. */
function blockAround(text: Node): Element | null {
  let node = parentNode(text) as Element | null
  for (let level = 0; node && level < MOST_INLINE && INLINE.has(localName(node)); level++) {
    node = parentNode(node) as Element | null
  }
  return node
}
