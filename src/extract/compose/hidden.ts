import { attribute } from '../read/dom.ts'
import { inlineTools, unseenClasses } from '../tables/inline-words.ts'
import { hasAttribute } from './dom.ts'

/** True for an inline part that is not shown, or is a tool, as far as its own attributes tell. Needs no layout. */
export function isHidden(
  element: Element,
  classes: string | null = attribute(element, 'class'),
  style: string | null = attribute(element, 'style'),
): boolean {
  if (hasAttribute(element, 'hidden')) return true
  if (style && hiddenByStyle(style)) return true
  return classes !== null && (hasClass(classes, unseenClasses) || hasClass(classes, inlineTools))
}

function hiddenByStyle(style: string): boolean {
  if (!/display|visibility/i.test(style)) return false
  const folded = style.toLowerCase().replaceAll(' ', '')
  return folded.includes('display:none') || folded.includes('visibility:hidden')
}

/** True when one of the space-separated classes is in the set. */
export function hasClass(classes: string, set: ReadonlySet<string>): boolean {
  if (!classes.includes(' ')) return set.has(classes)
  for (const name of classes.split(' ')) if (set.has(name)) return true
  return false
}
