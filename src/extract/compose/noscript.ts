import type { Element as HastElement } from 'hast'
import { attribute, firstChild, localName, nextSibling, parentNode, textData } from '../read/dom.ts'
import { findInside, isElement, isText, previousSibling } from './dom.ts'
import { addPicture, type Draft } from './draft.ts'
import { newImage } from './image.ts'
import { sourceOf } from './image-source.ts'
import { readTag } from './read-tag.ts'

/** Reads attributes of the picture in a `<noscript>`. */
export type ReadAttribute = (name: string) => string | null

/** The picture that a `<noscript>` shows when there are no scripts; null when it shows none. */
export function noscriptPicture(noscript: Element, draft: Draft): HastElement | null {
  const read = readNoscript(noscript)
  const source = read && sourceOf(read, draft.baseUrl)
  if (!source || source.placeholder) return null
  return addPicture(draft, newImage(source.src, read('alt')?.trim() ?? ''), noscript)
}

/** A page that runs scripts holds the content as text, one that was only parsed as elements: both are read. */
function readNoscript(noscript: Element): ReadAttribute | null {
  const only = firstChild(noscript)
  if (only && isText(only) && textData(only).includes('<')) return readTag(textData(only), 'img')
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
  for (let level = 0; isElement(node) && level <= mostWrappers; level += 1) {
    if (level > 0 && !/^(?:picture|a|span|div)$/i.test(localName(node))) return null
    const before = sibling(node, previousSibling)
    const after = sibling(node, nextSibling)
    const found = (after && find(after)) ?? (before && find(before))
    if (found || (before && after)) return found
    node = parentNode(node)
  }
  return null
}

/** Next node in a direction that is not blank; null when it is text. */
export function sibling(node: Node, step: (node: Node) => Node | null): Element | null {
  for (let next = step(node); next; next = step(next)) {
    if (isElement(next)) return next
    if (isText(next) && textData(next).trim() !== '') return null
  }
  return null
}

function firstImage(element: Element): Element | null {
  const image = (inner: Element) => (localName(inner) === 'img' ? inner : null)
  return image(element) ?? findInside(element, image, mostLookedAt)
}

/** Elements looked at to find a picture in a wrapper; a wrapper of one picture holds fewer. */
const mostLookedAt = 12
