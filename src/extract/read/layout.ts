import type { Container, Layout } from '../page-tree.ts'
import { isRendered, windowOfDocument } from './dom.ts'

/** What is taken to be true of an element whose layout is not known. */
export const IN_FLOW: Layout = Object.freeze({ rendered: true, overlay: false })
const OVERLAY: Layout = Object.freeze({ rendered: true, overlay: true })
/** `display: none` and the like: nothing inside can be seen either. */
const UNRENDERED: Layout = Object.freeze({ rendered: false, overlay: false })
/** A dialog that is not open now. */
const UNRENDERED_OVERLAY: Layout = Object.freeze({ rendered: false, overlay: true })
/** `visibility: hidden`: what is inside may be seen again. */
const INVISIBLE: Layout = Object.freeze({ rendered: false, overlay: false })

/** True when the document is in a window that can lay it out. */
export function isLive(doc: Document): boolean {
  return windowOfDocument(doc) !== null
}

/**
 * Facts of layout of one element of a live page. What is inside something unrendered is unrendered, and is not asked.
 * A `display: contents` box draws nothing itself, though its children may be seen: it counts as rendered.
 */
export function readLayout(element: Element, parent: Container): Layout {
  if (parent.layout === UNRENDERED || parent.layout === UNRENDERED_OVERLAY) return parent.layout
  const style = getComputedStyle(element)
  const fixed = style.position === 'fixed'
  if (style.display === 'none') return fixed ? UNRENDERED_OVERLAY : UNRENDERED
  if (style.visibility !== 'visible') return INVISIBLE
  if (fixed) return OVERLAY
  return style.display === 'contents' || isRendered(element) ? IN_FLOW : UNRENDERED
}
