import { fold } from './dom.ts'

/** A line of text near the heading, as a reader sees it. */
export interface Line {
  text: string
  /** Lines from the heading: 1 is the first one below it, -1 the last one above. */
  place: number
}

/** The head of an article: the lines around its heading, and the nodes it reaches from and to. */
export interface Header {
  above: Line[]
  below: Line[]
  contains(element: Element): boolean
}

/** How far the head of an article reaches from its heading: nodes of text, and characters of all lines together. */
const reach = { above: 16, below: 60, characters: 2500 }

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
  const follows = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return {
    above: above.lines.reverse().map((line, index) => ({ text: line.text, place: -1 - index })),
    below: below.lines,
    contains: (element) =>
      (above.edge === element || follows(above.edge, element)) &&
      (below.edge === element || follows(element, below.edge)),
  }
}

interface Side {
  lines: Line[]
  /** Last node that was read. */
  edge: Node
}

function linesBelow(walker: TreeWalker, anchor: Element): Side {
  const lines = new Lines()
  let edge: Node = anchor
  let count = 0
  for (let node = skip(walker, anchor); node && count < reach.below && lines.length < reach.characters; ) {
    edge = node
    const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element).localName : ''
    if (element === 'br') lines.close()
    else if (!element && lines.add(node as Text)) count++
    node = skipped.has(element) ? skip(walker, node) : walker.nextNode()
  }
  lines.close()
  return { lines: lines.lines, edge }
}

function linesAbove(walker: TreeWalker, anchor: Element): Side {
  const texts: Text[] = []
  walker.currentNode = anchor
  for (let node = walker.previousNode(); node && texts.length < reach.above; node = walker.previousNode()) {
    if (
      node.nodeType === Node.TEXT_NODE &&
      (node as Text).data.trim() &&
      !skipped.has(node.parentElement?.localName ?? '')
    )
      texts.push(node as Text)
  }
  const lines = new Lines()
  for (const text of texts.reverse()) lines.add(text)
  lines.close()
  return { lines: lines.lines, edge: texts[0] ?? anchor }
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
