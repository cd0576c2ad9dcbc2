import { afterEach, beforeEach, expect, test } from 'vitest'
import { shieldEvents, shieldKeys } from '../../src/reader/shield.ts'

let seenByPage: string[] = []
let pressed: string[] = []
let end: AbortController
let page: AbortController

beforeEach(() => {
  seenByPage = []
  pressed = []
  end = new AbortController()
  page = new AbortController()
  shieldKeys(window, (event) => pressed.push(event.key), end.signal)
  for (const name of ['keydown', 'keypress', 'keyup'])
    document.addEventListener(name, (event) => seenByPage.push(`${name} ${(event as KeyboardEvent).key}`), {
      capture: true,
      signal: page.signal,
    })
})
afterEach(() => {
  end.abort()
  page.abort()
  window.dispatchEvent(new Event('blur'))
})

function key(type: string, name: string, options: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent(type, { key: name, code: name, bubbles: true, cancelable: true, ...options })
  document.body.dispatchEvent(event)
  return event
}

test('the page sees no key, and none loses what the browser does with it', () => {
  const event = key('keydown', 'a')
  key('keypress', 'a')
  key('keyup', 'a')
  expect(seenByPage).toEqual([])
  expect(pressed).toEqual(['a'])
  expect(event.defaultPrevented).toBe(false)
})

test('the key that closes reader mode stays hidden until it is released, held down or not', () => {
  key('keydown', 'Escape')
  end.abort()
  key('keydown', 'Escape', { repeat: true })
  key('keyup', 'Escape')
  expect(seenByPage).toEqual([])
  key('keydown', 'Escape')
  expect(seenByPage).toEqual(['keydown Escape'])
})

test('other keys are the page’s again at once', () => {
  key('keydown', 'Escape')
  end.abort()
  key('keydown', 'b')
  key('keyup', 'b')
  expect(seenByPage).toEqual(['keydown b', 'keyup b'])
  expect(pressed).toEqual(['Escape'])
})

test('a key that was released in another window is not waited for', () => {
  key('keydown', 'Escape')
  end.abort()
  window.dispatchEvent(new Event('blur'))
  key('keyup', 'Escape')
  expect(seenByPage).toEqual(['keyup Escape'])
})

test('clicks and wheels stay inside', () => {
  const host = document.body.appendChild(document.createElement('div'))
  shieldEvents(host, end.signal)
  const seen: string[] = []
  for (const name of ['click', 'wheel', 'input', 'copy'])
    document.addEventListener(name, () => seen.push(name), { signal: page.signal })
  for (const name of ['click', 'wheel', 'input', 'copy']) host.dispatchEvent(new Event(name, { bubbles: true }))
  expect(seen).toEqual([])
  end.abort()
  host.dispatchEvent(new Event('click', { bubbles: true }))
  expect(seen).toEqual(['click'])
  host.remove()
})
