import { afterEach, beforeEach, expect, test } from 'vitest'
import { onPinchResize } from '../../src/ui/size-pinch.ts'

const ended = new AbortController()
let target: HTMLElement
let size: number

beforeEach(() => {
  size = 18
  target = document.body.appendChild(document.createElement('main'))
  onPinchResize(target, (next) => (size = next(size)), ended.signal)
})
afterEach(() => target.remove())

/** Puts fingers down, or moves them, at places along a line; tells whether the browser would still zoom by itself. */
function touch(type: 'touchstart' | 'touchmove' | 'touchend', ...places: number[]): boolean {
  const touches = places.map((clientX, identifier) => new Touch({ identifier, target, clientX, clientY: 50 }))
  return target.dispatchEvent(new TouchEvent(type, { touches, bubbles: true, cancelable: true }))
}

test('two fingers that go apart make the text larger, step by step, in place of the zoom', () => {
  touch('touchstart', 100)
  touch('touchstart', 100, 200)
  expect(touch('touchmove', 95, 210)).toBe(false)
  expect(size).toBe(19)
  touch('touchmove', 85, 220)
  expect(size).toBe(20)
})

test('and back together make it smaller', () => {
  touch('touchstart', 50, 250)
  touch('touchmove', 70, 230)
  expect(size).toBe(17)
})

test('one finger scrolls, and so does what is left of two', () => {
  touch('touchstart', 100)
  expect(touch('touchmove', 300)).toBe(true)
  touch('touchstart', 100, 200)
  touch('touchend', 100)
  expect(touch('touchmove', 300)).toBe(true)
  expect(size).toBe(18)
})
