import { attribute, hasAttribute } from './dom.ts'

/** Classes of text that only screen readers hear, such as "link opens in a new window". */
const unseenClasses = new Set(
  (
    'sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader offscreen blind hidden-text ' +
    'u-hidden-visually a11y-hidden assistive-text skip sound_only ir_text hide-text mjx-assistive-mml-hidden'
  ).split(' '),
)

/** True for an inline part that is not shown, as far as its own attributes tell. Works on documents without layout. */
export function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true
  const style = attribute(element, 'style')
  if (style && hiddenByStyle(style)) return true
  const classes = attribute(element, 'class')
  return classes !== null && hasClass(classes, unseenClasses)
}

function hiddenByStyle(style: string): boolean {
  const folded = style.toLowerCase().replaceAll(' ', '')
  return folded.includes('display:none') || folded.includes('visibility:hidden')
}

/** True when one of the space-separated classes is in the set. */
export function hasClass(classes: string, set: ReadonlySet<string>): boolean {
  for (const name of classes.split(' ')) if (set.has(name)) return true
  return false
}
