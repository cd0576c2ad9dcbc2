import {
  ELEMENT,
  firstChild,
  attribute as getAttribute,
  localName,
  nextSibling,
  nodeType,
  TEXT,
  textData,
} from '../read/dom.ts'

/** Elements of the document that match, in document order. Works on a page that hides the method of that name. */
export function queryAll(doc: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(doc, selector)
}

/** The attribute's text with white space folded; '' when it is missing. */
export function attribute(element: Element, name: string): string {
  const value = getAttribute(element, name)
  return value ? fold(value) : ''
}

/** White space folded, invisible marks (soft hyphen, zero width space, direction marks) left out. */
export function fold(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Elements whose text is not shown. */
const unseen = new Set('script style noscript template svg textarea select option button iframe rp rt'.split(' '))

/** Text that is longer than this is no title, name or date; reading stops here. In characters. */
const longest = 600

/** What stands in a run of siblings. */
export interface Content {
  /** Its text as it is written. */
  text: string
  /** Its elements, in document order. */
  elements: Element[]
}

/**
 * Reads siblings from one node to another with all they hold, without recursion.
 * @param join put between the texts of neighbouring nodes: '' keeps words that are cut by mark-up whole, ' ' keeps
 *   neighbours apart
 */
export function contentOf(first: Node | null, last: Node | null, join: '' | ' '): Content {
  const elements: Element[] = []
  const outer: (Node | null)[] = []
  let text = ''
  let node = first
  while (node && text.length < longest) {
    let inner: Node | null = null
    if (nodeType(node) === TEXT) text += (text && join) + textData(node)
    else if (nodeType(node) === ELEMENT) {
      const tag = localName(node as Element)
      if (tag === 'br') text += ' '
      if (!unseen.has(tag)) {
        elements.push(node as Element)
        inner = firstChild(node)
      }
    }
    const next = node === last ? null : nextSibling(node)
    if (inner) outer.push(next)
    node = inner ?? next
    while (!node && outer.length) node = outer.pop()!
  }
  return { text, elements }
}

/** The text of a small element, folded. `join` as for `contentOf`. */
export function textOf(element: Element, join: '' | ' '): string {
  return fold(contentOf(firstChild(element), null, join).text)
}
