/** CSS pixels: how far the bar stands from what is selected, how large it is, and what it keeps free at the edges. */
const measures = { gap: 8, height: 48, width: 200, edge: 8 }

/** Where the bar stands, in pixels from the beginning of what scrolls with the text, so that it scrolls along. */
export type BarPlace = { top: string; left: string }

/**
 * Under the end of what is selected; above its beginning where the window has no room below and some above.
 * @param bar the bar's own element, as a positioned child of what scrolls
 */
export function barPlace(range: Range, bar: HTMLElement): BarPlace {
  const { top, bottom, left, width } = range.getBoundingClientRect()
  const below = bottom + measures.gap
  const above = top - measures.gap - measures.height
  const isCrowded = below + measures.height > innerHeight && bottom <= innerHeight && above > measures.height
  const ground = groundOf(bar)
  const origin = ground.getBoundingClientRect()
  const scrolled = ground === document.documentElement ? 0 : ground.scrollTop
  const x = left + width / 2 - measures.width / 2 - origin.left
  const mostX = ground.clientWidth - measures.width - measures.edge
  return {
    top: `${(isCrowded ? above : below) - origin.top + scrolled}px`,
    left: `${Math.max(measures.edge, Math.min(x, mostX))}px`,
  }
}

/** What the bar is placed on: its nearest positioned ancestor, or the whole page. */
function groundOf(bar: HTMLElement): Element {
  const { offsetParent } = bar
  const isPositioned = offsetParent !== null && getComputedStyle(offsetParent).position !== 'static'
  return isPositioned ? offsetParent : document.documentElement
}
