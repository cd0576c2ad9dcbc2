import { attribute } from '../read/dom.ts'

/** Title an element has for people who can't see it; '' where it has none. */
export function labelOf(element: Element): string {
  return (attribute(element, 'title') || attribute(element, 'aria-label') || attribute(element, 'alt') || '').trim()
}
