/**
 * Reading a page that may not want to be read: a form or image named `querySelectorAll` or `getAttribute` hides the
 * method of that name, so the methods are taken from their prototypes.
 */

/** Elements of the document that match, in document order. */
export function queryAll(doc: Document, selector: string): NodeListOf<Element> {
  return Document.prototype.querySelectorAll.call(doc, selector)
}

/** Elements with a tag name, in document order; a live list, cheap to make. */
export function byTag(doc: Document, tag: string): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(doc, tag)
}

/** The attribute's text with white space folded; '' when it is missing. */
export function attribute(element: Element, name: string): string {
  return fold(Element.prototype.getAttribute.call(element, name) ?? '')
}

/** White space folded, invisible marks (soft hyphen, zero width space, direction marks) left out. */
export function fold(text: string): string {
  return text
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Elements whose text is not shown. */
const unseen = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'TEXTAREA', 'SELECT', 'BUTTON', 'RP', 'RT'])

/** Text that is longer than this is no title, name or date; reading stops here. In characters. */
const longest = 600

/**
 * The text of a small element, folded.
 * @param join put between the texts of neighbouring nodes: '' keeps words that are cut by mark-up whole, ' ' keeps
 *   neighbours apart
 */
export function textOf(element: Element, join: '' | ' '): string {
  const doc = element.ownerDocument
  const walker = Document.prototype.createTreeWalker.call(
    doc,
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && unseen.has(node.nodeName.toUpperCase())
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  for (let node = walker.nextNode(); node && text.length < longest; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += (text ? join : '') + (node as Text).data
    else if (node.nodeName === 'BR') text += ' '
  }
  return fold(text)
}
