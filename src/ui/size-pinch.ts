import { largerTextSize, smallerTextSize } from '../settings/text-size.ts'

/** How far two fingers have to go apart for the next step of size, as a ratio; about the ratio of two steps. */
const pinchStep = 1.12

/**
 * Lets two fingers on a touch screen change the text size, in place of the browser's zoom. (A touchpad's pinch comes as
 * a wheel: see `size-wheel.ts`.)
 * @param resize gets a function from the size now to the size wanted
 */
export function onPinchResize(
  target: HTMLElement,
  resize: (next: (size: number) => number) => void,
  signal: AbortSignal,
): void {
  let before = 0
  const begin = ({ touches }: TouchEvent) => {
    before = touches.length === 2 ? spread(touches) : 0
  }
  const move = (event: TouchEvent) => {
    if (!before) return
    event.preventDefault()
    const now = spread(event.touches)
    if (Math.max(now / before, before / now) < pinchStep) return
    resize(now > before ? largerTextSize : smallerTextSize)
    before = now
  }
  target.addEventListener('touchstart', begin, { passive: true, signal })
  target.addEventListener('touchmove', move, { passive: false, signal })
  target.addEventListener('touchend', begin, { passive: true, signal })
}

/** CSS pixels between two fingers. */
function spread([one, other]: TouchList): number {
  return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0
}
