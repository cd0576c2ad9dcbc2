import {
  attribute,
  firstChild,
  isElement,
  isText,
  localName,
  nextSibling,
  parentNode,
  previousSibling,
  tagOf,
  textOf,
  walkInside,
} from './dom.ts'
import { readTag } from './read-tag.ts'

/** Reads attributes of the picture in a `<noscript>`. */
export type ReadAttribute = (name: string) => string | null

/**
 * The picture that a `<noscript>` shows when there are no scripts.
 * A page that runs scripts holds its content as text, one that was only parsed as elements: both are read.
 */
export function readNoscript(noscript: Element): ReadAttribute | null {
  const only = firstChild(noscript)
  if (only && isText(only) && textOf(only).includes('<')) return readTag(textOf(only), 'img')
  const image = firstImage(noscript)
  return image && ((name) => attribute(image, name))
}

/** The `<noscript>` twin of a picture: right after or before it, or after or before the element that only wraps it. */
export function noscriptNear(image: Element): Element | null {
  return near(image, (element) => (localName(element) === 'noscript' && readNoscript(element) ? element : null))
}

/** The picture whose twin a `<noscript>` is. */
export function imageNear(noscript: Element): Element | null {
  return near(noscript, (element) => (localName(element) === 'noscript' ? null : firstImage(element)))
}

/** Wrappers between a picture and its twin: at most a link and a ratio box in the pages seen. */
const mostWrappers = 2

function near(from: Element, find: (element: Element) => Element | null): Element | null {
  let node: Node | null = from
  for (let level = 0; node && level <= mostWrappers; level += 1) {
    const before = sibling(node, previousSibling)
    const after = sibling(node, nextSibling)
    const found = (after && find(after)) ?? (before && find(before))
    if (found) return found
    if (before && after) return null
    node = parentNode(node)
    if (!node || !isElement(node) || !isWrapper(node)) return null
  }
  return null
}

function isWrapper(element: Element): boolean {
  const tag = tagOf(element)
  return tag === 'picture' || tag === 'a' || tag === 'span' || tag === 'div'
}

/** Next node in a direction that is not blank; null when it is text. */
function sibling(node: Node, step: (node: Node) => Node | null): Element | null {
  for (let next = step(node); next; next = step(next)) {
    if (isElement(next)) return next
    if (isText(next) && textOf(next).trim() !== '') return null
  }
  return null
}

function firstImage(element: Element): Element | null {
  if (localName(element) === 'img') return element
  let found: Element | null = null
  let looked = 0
  walkInside(element, {
    enter: (inner) => {
      looked += 1
      if (localName(inner) === 'img') found ??= inner
      return found || looked > mostLookedAt ? 'after' : 'inside'
    },
    leave: () => {},
    text: () => {},
  })
  return found
}

/** Elements looked at to find a picture in a wrapper; a wrapper of one picture holds fewer. */
const mostLookedAt = 12
