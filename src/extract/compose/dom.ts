/**
 * Reading of nodes that a page can't interfere with: a form with a field named "firstChild" answers `form.firstChild`
 * with that field, so the getters of the prototypes are asked instead. Works for nodes of same-origin frames too.
 */

function getter<T, V>(prototype: T, name: keyof T & string): (node: T) => V {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get
  if (!get) throw new TypeError(`No getter for ${name}`)
  return (node) => get.call(node) as V
}

export const nodeType = getter<Node, number>(Node.prototype, 'nodeType')
export const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode')
export const firstChild = getter<Node, Node | null>(Node.prototype, 'firstChild')
export const nextSibling = getter<Node, Node | null>(Node.prototype, 'nextSibling')
export const previousSibling = getter<Node, Node | null>(Node.prototype, 'previousSibling')
export const localName = getter<Element, string>(Element.prototype, 'localName')
export const shadowRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot')
const characterData = getter<CharacterData, string>(CharacterData.prototype, 'data')
const readAttribute = Element.prototype.getAttribute
const readNames = Element.prototype.getAttributeNames
const testAttribute = Element.prototype.hasAttribute
const testAttributes = Element.prototype.hasAttributes

/** Text of a text node. */
export function textOf(node: Node): string {
  return characterData(node as CharacterData)
}

/** Value of an attribute, null when it is not there. */
export function attribute(element: Element, name: string): string | null {
  return readAttribute.call(element, name)
}

export function hasAttribute(element: Element, name: string): boolean {
  return testAttribute.call(element, name)
}

export function attributeNames(element: Element): string[] {
  return readNames.call(element)
}

export function hasAttributes(element: Element): boolean {
  return testAttributes.call(element)
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === 1
}

export function isText(node: Node): node is Text {
  const type = nodeType(node)
  return type === 3 || type === 4
}

/** Lower-case name of an element: "svg", "p", "mjx-container". */
export function tagOf(element: Element): string {
  const name = localName(element)
  return /[A-Z]/.test(name) ? name.toLowerCase() : name
}

/** First node inside: of an open shadow root where there is one, else of the element. */
export function firstInside(element: Element): Node | null {
  const root = shadowRoot(element)
  return firstChild(root ?? element)
}

/** What a walk does with an element it meets: look inside, or go on after it. */
export type Visit = 'inside' | 'after'

export interface Visitor {
  enter(element: Element): Visit
  leave(element: Element): void
  text(node: Text): void
}

/** Visits `first`, its siblings up to `last`, and what is inside them, in order, without recursion. */
export function walk(first: Node, last: Node | null, visitor: Visitor): void {
  const open: Element[] = []
  let node: Node | null = first
  while (node) {
    let inside: Node | null = null
    if (isText(node)) visitor.text(node)
    else if (isElement(node) && visitor.enter(node) === 'inside') {
      inside = firstInside(node)
      if (inside) open.push(node)
      else visitor.leave(node)
    }
    node = inside ?? following(node, last, open, visitor)
  }
}

function following(from: Node, last: Node | null, open: Element[], visitor: Visitor): Node | null {
  let node = from
  for (;;) {
    if (open.length === 0 && node === last) return null
    const next = nextSibling(node)
    if (next) return next
    const above = open.pop()
    if (!above) return null
    visitor.leave(above)
    node = above
  }
}

/** Visits everything inside an element. */
export function walkInside(element: Element, visitor: Visitor): void {
  const first = firstInside(element)
  if (first) walk(first, null, visitor)
}
