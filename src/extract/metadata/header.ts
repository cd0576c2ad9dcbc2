import { fold } from './dom.ts'
import { type Marks, marksAmong } from './marks.ts'

/** A line of text near the heading, as a reader sees it. */
export interface Line {
  text: string
  /** Lines from the heading: 1 is the first one below it, -1 the last one above. */
  place: number
}

/** The head of an article: the lines around its heading, and the elements they stand in. */
export interface Header {
  above: Line[]
  below: Line[]
  /** In document order. */
  elements: Set<Element>
  /** Authors and dates among them that classes and links mark. */
  marks: Marks
}

/** How far the head of an article reaches from its heading: nodes of text, characters of all
 * lines together, and elements that are looked at. */
const reach = { above: 16, below: 60, characters: 2500, elements: 800 }

/** Elements that stay within their line. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements whose text is no line of an article's head. */
const skipped = new Set('script style noscript template svg button select textarea option iframe'.split(' '))

/**
 * The head of an article: lines above and below its heading, nearest first.
 * @param anchor the heading; its own text is not among the lines
 */
export function readHeader(anchor: Element): Header {
  const doc = anchor.ownerDocument
  const walker = Document.prototype.createTreeWalker.call(doc, doc, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const below = linesBelow(walker, anchor)
  const above = linesAbove(walker, anchor)
  const elements = [...above.elements.reverse(), ...below.elements]
  return {
    above: above.lines.reverse().map((line, index) => ({ text: line.text, place: -1 - index })),
    below: below.lines,
    elements: new Set(elements),
    marks: marksAmong(elements),
  }
}

interface Side {
  lines: Line[]
  /** In the order they were read. */
  elements: Element[]
}

function linesBelow(walker: TreeWalker, anchor: Element): Side {
  const lines = new Lines()
  const elements: Element[] = []
  let count = 0
  let node = skip(walker, anchor)
  while (node && count < reach.below && lines.length < reach.characters && elements.length < reach.elements) {
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null
    if (!element && lines.add(node as Text)) count++
    if (element) elements.push(element)
    if (element?.localName === 'br') lines.close()
    node = element && skipped.has(element.localName) ? skip(walker, element) : walker.nextNode()
  }
  lines.close()
  return { lines: lines.lines, elements }
}

function linesAbove(walker: TreeWalker, anchor: Element): Side {
  const texts: Text[] = []
  const elements: Element[] = []
  walker.currentNode = anchor
  let node = walker.previousNode()
  for (; node && texts.length < reach.above && elements.length < reach.elements; node = walker.previousNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) elements.push(node as Element)
    else if ((node as Text).data.trim() && !skipped.has(node.parentElement?.localName ?? '')) texts.push(node as Text)
  }
  const lines = new Lines()
  for (const text of texts.reverse()) lines.add(text)
  lines.close()
  return { lines: lines.lines, elements }
}

/** The next node that is not inside `node`. */
function skip(walker: TreeWalker, node: Node): Node | null {
  walker.currentNode = node
  let next = walker.nextSibling()
  while (!next && walker.parentNode()) next = walker.nextSibling()
  return next
}

/** Puts runs of text together to lines: texts with the same nearest block stand on one line. */
class Lines {
  readonly lines: Line[] = []
  length = 0
  #block: Node | null = null
  #text = ''

  /** Adds a text; false when it is only white space. */
  add(node: Text): boolean {
    if (!node.data.trim()) return false
    const block = blockOf(node)
    if (block !== this.#block) this.close()
    this.#block = block
    this.#text += ` ${node.data}`
    this.length += node.data.length
    return true
  }

  /** Ends the line. */
  close(): void {
    const text = fold(this.#text)
    if (text) this.lines.push({ text, place: this.lines.length + 1 })
    this.#text = ''
  }
}

function blockOf(node: Node): Node | null {
  let parent = node.parentElement
  while (parent && inline.has(parent.localName)) parent = parent.parentElement
  return parent
}
