import { attribute, parentElement } from '../read/dom.ts'

/** Values of `white-space` that show the line breaks of the source. */
const KEEPING = /pre|break-spaces/
const INLINE_STYLE = /(?:^|[;\s])white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces)/i
/** Elements around a text whose own style is looked at where the page is not shown anywhere. */
const MOST_AROUND = 3

/**
 * Whether the line breaks of the source are line breaks to a reader inside an element.
 * @param live the page is shown in a window, so that the browser knows its styles
 */
export function keepsLines(element: Element, live: boolean): boolean {
  if (live) return KEEPING.test(getComputedStyle(element).whiteSpace)
  let around: Element | null = element
  for (let level = 0; around && level < MOST_AROUND; level += 1) {
    const style = attribute(around, 'style')
    if (style?.includes('white-space')) return INLINE_STYLE.test(style)
    around = parentElement(around)
  }
  return false
}
