import { inlineTools, unseenClasses } from '../tables/inline-words.ts'
import { attribute, hasAttribute } from './dom.ts'

/** True for an inline part that is not shown, or is a tool, as far as its own attributes tell. Needs no layout. */
export function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true
  const style = attribute(element, 'style')
  if (style && hiddenByStyle(style)) return true
  const classes = attribute(element, 'class')
  return classes !== null && (hasClass(classes, unseenClasses) || hasClass(classes, inlineTools))
}

function hiddenByStyle(style: string): boolean {
  const folded = style.toLowerCase().replaceAll(' ', '')
  return folded.includes('display:none') || folded.includes('visibility:hidden')
}

/** True when one of the space-separated classes is in the set. */
export function hasClass(classes: string, set: ReadonlySet<string>): boolean {
  if (!classes.includes(' ')) return set.has(classes)
  for (const name of classes.split(' ')) if (set.has(name)) return true
  return false
}
