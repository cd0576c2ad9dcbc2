import { ELEMENT, firstChild, getter, localName, nextSibling, nodeType, openShadowRoot, TEXT } from '../read/dom.ts'

/** What compose reads of nodes besides what `read` does, by the same rule: only the prototypes' own getters are asked. */

const previousSiblingOf = getter<Node, Node | null>(Node.prototype, 'previousSibling')
const { hasAttribute: hasAttributeOf } = Element.prototype

const CDATA = 4

export const previousSibling = (node: Node): Node | null => previousSiblingOf.call(node)
export const hasAttribute = (element: Element, name: string): boolean => hasAttributeOf.call(element, name)

export function isElement(node: Node | null): node is Element {
  return node !== null && nodeType(node) === ELEMENT
}

export function isText(node: Node): node is Text {
  const type = nodeType(node)
  return type === TEXT || type === CDATA
}

/** Lower-case name of an element: "svg", "p", "mjx-container". */
export function tagOf(element: Element): string {
  return localName(element).toLowerCase()
}

/** First node inside: of an open shadow root where there is one, else of the element. */
export function firstInside(element: Element): Node | null {
  return firstChild(openShadowRoot(element) ?? element)
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
    const type = nodeType(node)
    if (type === TEXT || type === CDATA) visitor.text(node as Text)
    else if (type === ELEMENT && visitor.enter(node as Element) === 'inside') {
      inside = firstInside(node as Element)
      if (inside) open.push(node as Element)
      else visitor.leave(node as Element)
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

const ignore = (): void => {}

/** The first element inside for which `test` answers; looks at `most` elements at most. @returns what it answered */
export function findInside<T>(element: Element, test: (inner: Element) => T | null, most = Infinity): T | null {
  let found: T | null = null
  let looked = 0
  const enter = (inner: Element): Visit => {
    looked += 1
    found ??= test(inner)
    return found !== null || looked > most ? 'after' : 'inside'
  }
  walkInside(element, { enter, leave: ignore, text: ignore })
  return found
}

/** Elements directly inside. */
export function childElements(element: Element): Element[] {
  const found: Element[] = []
  for (let node: Node | null = firstChild(element); node; node = nextSibling(node))
    if (isElement(node)) found.push(node)
  return found
}
