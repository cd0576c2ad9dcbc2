import type { Window } from '../lines/turn-screen.ts'

/** Part of the window's height: where a sentence is brought to, and how low it may stand before it is. */
const comfort = { best: 0.3, lowest: 0.8 }

/**
 * Keeps what is said in sight. A reader who scrolled away from it is left alone, until it is in sight again.
 * @param before where the sentence before is; null for the first, and after a jump
 */
export function follow(now: Range, before: Range | null, scroller: Element, { top, bottom }: Window): void {
  const isInSight = (range: Range) => {
    const box = range.getBoundingClientRect()
    return box.bottom > top && box.top < bottom
  }
  if (before && !isInSight(before) && !isInSight(now)) return
  const box = now.getBoundingClientRect()
  const height = bottom - top
  if (box.top >= top && box.bottom <= top + comfort.lowest * height) return
  scroller.scrollTop += box.top - top - comfort.best * height
}
