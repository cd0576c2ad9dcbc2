/**
 * The DOM's own getters, taken from the prototypes once and called on nodes directly. `<input name="firstChild">` inside
 * a form makes `form.firstChild` that input; `firstChild(form)` still answers truly. It is also no slower.
 */
type Getter<N, V> = (this: N) => V

export function getter<N extends object, V>(prototype: N, name: string): Getter<N, V> {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!found) throw new Error(`the browser has no getter for ${name}`)
  return found as Getter<N, V>
}

const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType')
const firstChildOf = getter<Node, ChildNode | null>(Node.prototype, 'firstChild')
const nextSiblingOf = getter<Node, ChildNode | null>(Node.prototype, 'nextSibling')
const dataOf = getter<CharacterData, string>(CharacterData.prototype, 'data')
const lengthOf = getter<CharacterData, number>(CharacterData.prototype, 'length')
const parentNodeOf = getter<Node, Node | null>(Node.prototype, 'parentNode')
const parentElementOf = getter<Node, Element | null>(Node.prototype, 'parentElement')
const localNameOf = getter<Element, string>(Element.prototype, 'localName')
const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body')
const documentElementOf = getter<Document, Element | null>(Document.prototype, 'documentElement')
const windowOf = getter<Document, Window | null>(Document.prototype, 'defaultView')
const urlOf = getter<Document, string>(Document.prototype, 'URL')
const byTagIn = Document.prototype.getElementsByTagName
const checkVisibilityOf = Element.prototype.checkVisibility
const getAttributeOf = Element.prototype.getAttribute
const hasAttributesOf = Element.prototype.hasAttributes
const attributeNamesOf = Element.prototype.getAttributeNames

export const ELEMENT = 1
export const TEXT = 3

export const nodeType = (node: Node): number => nodeTypeOf.call(node)
export const firstChild = (node: Node): ChildNode | null => firstChildOf.call(node)
export const nextSibling = (node: Node): ChildNode | null => nextSiblingOf.call(node)
export const textData = (node: Node): string => dataOf.call(node as CharacterData)
/** UTF-16 units of a text, which costs far less to ask than the text itself. */
export const textLength = (node: Node): number => lengthOf.call(node as CharacterData)
export const parentNode = (node: Node): Node | null => parentNodeOf.call(node)
export const parentElement = (node: Node): Element | null => parentElementOf.call(node)
export const localName = (element: Element): string => localNameOf.call(element)
export const attribute = (element: Element, name: string): string | null => getAttributeOf.call(element, name)
export const hasAttributes = (element: Element): boolean => hasAttributesOf.call(element)
export const attributeNames = (element: Element): string[] => attributeNamesOf.call(element)
/** The shadow root of an element when it is open. */
export const openShadowRoot = (element: Element): ShadowRoot | null => shadowRootOf.call(element)
/** Where the page's content starts: its body, or the whole of a document that has none. */
export const contentRoot = (doc: Document): Element | null => bodyOf.call(doc) ?? documentElementOf.call(doc)
/** The window a document is shown in; null for a detached one. */
export const windowOfDocument = (doc: Document): Window | null => windowOf.call(doc)
export const documentUrl = (doc: Document): string => urlOf.call(doc)
/** Elements with a tag name, in document order; a live list, cheap to make. */
export const byTag = (doc: Document, tag: string): HTMLCollectionOf<Element> => byTagIn.call(doc, tag)
export const isRendered = (element: Element): boolean => checkVisibilityOf.call(element)
