import { readerHostName } from '../injection/page-api.ts'

/** Stands in a page's text where a block ends: no piece of text for a fragment may reach over it. */
export const blockEnd = '\u2029'

/** Stands for what is no text inside a block (a picture, a line break, a small reading): nothing may reach over it. */
export const barrier = '\ufffc'

/** All text that a browser searches for a text fragment, white space folded, with the place of every character. */
export interface PageText {
  text: string
  /** The text node of a character, and where in it. */
  nodeAt(index: number): { node: Text; offset: number }
}

/** Elements whose content browsers do not search. Void elements have none. */
const unsearched = new Set(
  'script style noscript template textarea select input iframe frame object embed video audio canvas img picture svg math meter progress br wbr hr'.split(
    ' ',
  ),
)

/** Elements at whose borders the search may stop, or takes the text in another order. */
const set = new Set('ruby rt rp rb rtc button'.split(' '))

/** Reads the text of a live page, in the order in which browsers search it: shadow trees in place of their hosts. */
export function readPageText(document: Document): PageText {
  const writer = new Writer()
  if (document.body) writer.visit(document.body)
  return writer
}

class Writer implements PageText {
  readonly #parts: string[] = []
  readonly #nodes: Text[] = []
  readonly #nodeOf: number[] = []
  readonly #offsetOf: number[] = []
  #length = 0
  #last = blockEnd

  get text(): string {
    return this.#parts.join('')
  }

  nodeAt(index: number): { node: Text; offset: number } {
    return { node: this.#nodes[this.#nodeOf[index] ?? -1]!, offset: this.#offsetOf[index] ?? 0 }
  }

  visit(element: Element): void {
    const name = element.localName
    if (name === readerHostName) return
    const style = getComputedStyle(element)
    if (style.display === 'none') return
    if (unsearched.has(name)) {
      this.#sign(barrier)
      return
    }
    const inline = style.display === 'inline' || style.display === 'contents'
    const border =
      inline && !set.has(name) ? '' : style.display.startsWith('inline') || set.has(name) ? barrier : blockEnd
    if (border) this.#sign(border)
    const visible = style.visibility === 'visible'
    const exact = style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces'
    for (const child of flatChildren(element)) {
      if (isElement(child)) this.visit(child)
      else if (visible && child.nodeType === Node.TEXT_NODE) this.#write(child as Text, exact)
    }
    if (border) this.#sign(border)
  }

  #write(node: Text, exact: boolean): void {
    const index = this.#nodes.push(node) - 1
    const { data } = node
    for (let at = 0; at < data.length; at += 1) {
      const sign = data[at] ?? ''
      // A soft hyphen is not searched for, and not seen.
      if (sign === '\u00ad') continue
      if (!/\s/.test(sign)) this.#add(sign, index, at)
      else if (exact && /[\t\n\r]/.test(sign)) this.#sign(barrier)
      else if (this.#last !== ' ' && this.#last !== blockEnd && this.#last !== barrier) this.#add(' ', index, at)
    }
  }

  #sign(sign: string): void {
    if (this.#last === blockEnd || this.#last === sign) return
    this.#add(sign, -1, 0)
  }

  #add(sign: string, node: number, offset: number): void {
    this.#parts.push(sign)
    this.#nodeOf[this.#length] = node
    this.#offsetOf[this.#length] = offset
    this.#length += 1
    this.#last = sign
  }
}

/** Children as they are drawn: a shadow tree in place of the children, what is slotted in place of the slot. */
function flatChildren(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes
  if (element.localName === 'slot') {
    const slotted = (element as HTMLSlotElement).assignedNodes({ flatten: true })
    if (slotted.length > 0) return slotted
  }
  return element.childNodes
}

/** By its kind, not its class: the document may be another window's. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
