import { linesOf } from './lines.ts'
import { lastAbove } from './paragraphs.ts'

/** The part of the window that shows the text, in CSS pixels from the window's top. */
export interface Window {
  top: number
  bottom: number
}

/** CSS pixels. */
const measures = {
  /** Kept free above the first line of a screen and below the last one. */
  air: 8,
  /** What two screens share of a thing that is higher than the window. */
  shared: 40,
  /** Lines are measured in fractions of a pixel. */
  tolerance: 1,
}

/**
 * How far to scroll down for the next screen: the first line that is not wholly shown becomes the first one. So none is
 * lost, however high the bar above the text is.
 * @param paragraphs of the article, in order
 */
export function screenDown(paragraphs: readonly Element[], window: Window): number {
  const most = window.bottom - window.top
  const index = lastAbove(paragraphs, window.bottom)
  const paragraph = paragraphs[index]
  const cut = paragraph && linesOf(paragraph).find(({ bottom }) => bottom > window.bottom + measures.tolerance)
  const next = cut?.top ?? paragraphs[index + 1]?.getBoundingClientRect().top
  const way = (next ?? window.bottom) - window.top - measures.air
  return way > measures.air ? Math.min(way, most) : most - measures.shared
}

/** How far to scroll up for the screen before (a negative number): the last line above the window becomes the last one. */
export function screenUp(paragraphs: readonly Element[], window: Window): number {
  const most = window.bottom - window.top
  const index = lastAbove(paragraphs, window.top - measures.tolerance)
  const paragraph = paragraphs[index]
  if (!paragraph) return -most
  const above = linesOf(paragraph).findLast(({ top }) => top < window.top - measures.tolerance)
  const way = window.bottom - measures.air - (above?.bottom ?? window.top)
  return way > measures.air ? -Math.min(way, most) : measures.shared - most
}
