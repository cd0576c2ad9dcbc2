import type { Container, Layout } from '../page-tree.ts'
import { isRendered, windowOfDocument } from './dom.ts'

/** What is taken to be true of an element whose layout is not known. */
export const IN_FLOW: Layout = Object.freeze({ rendered: true, overlay: false })
const OVERLAY: Layout = Object.freeze({ rendered: true, overlay: true })
/** `display: none` and the like: nothing inside can be seen either. */
const UNRENDERED: Layout = Object.freeze({ rendered: false, overlay: false })
/** `visibility: hidden`: what is inside may be seen again. */
const INVISIBLE: Layout = Object.freeze({ rendered: false, overlay: false })

const OVERLAY_POSITIONS: ReadonlySet<string> = new Set(['fixed', 'sticky'])

/** True when the document is in a window that can lay it out. */
export function isLive(doc: Document): boolean {
  return windowOfDocument(doc) !== null
}

/**
 * Facts of layout of one element of a live page. What is inside something unrendered is unrendered, and is not asked.
 * A `display: contents` box draws nothing itself, though its children may be seen: it counts as rendered.
 */
export function readLayout(element: Element, parent: Container): Layout {
  if (parent.layout === UNRENDERED) return UNRENDERED
  const style = getComputedStyle(element)
  if (style.display === 'none') return UNRENDERED
  if (style.visibility !== 'visible') return INVISIBLE
  if (OVERLAY_POSITIONS.has(style.position)) return OVERLAY
  return style.display === 'contents' || isRendered(element) ? IN_FLOW : UNRENDERED
}
