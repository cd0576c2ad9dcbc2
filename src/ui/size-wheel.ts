import { largerTextSize, smallerTextSize } from '../settings/text-size.ts'

/**
 * CSS pixels of wheel that are one step of size: less than one notch of a common wheel (100 to 120), and about as much
 * as a touchpad sends for a short pinch, which browsers report as a wheel with Ctrl.
 */
const wheelStep = 50
/** Pixels that a line or a page of wheel counts for, where the browser reports those. */
const wheelUnits = [1, 16, 400]

/**
 * Lets Ctrl and the wheel change the text size, in place of the browser's zoom.
 * @param resize gets a function from the size now to the size wanted
 */
export function onWheelResize(
  target: HTMLElement,
  resize: (next: (size: number) => number) => void,
  signal: AbortSignal,
): void {
  let rolled = 0
  const roll = (event: WheelEvent) => {
    if (!event.ctrlKey) return
    event.preventDefault()
    rolled += event.deltaY * (wheelUnits[event.deltaMode] ?? 1)
    if (Math.abs(rolled) < wheelStep) return
    resize(rolled < 0 ? largerTextSize : smallerTextSize)
    rolled = 0
  }
  target.addEventListener('wheel', roll, { passive: false, signal })
}
