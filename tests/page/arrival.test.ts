import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { moreArrived, patience, settled } from '../../src/page/arrival.ts'

/** A page that arrives as this test sends it: the document of a frame that is written to piece by piece. */
function arriving() {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const page = frame.contentDocument!
  page.open()
  page.write('<!doctype html><title>Slow</title><p>First')
  return { page, send: (html: string) => page.write(html), end: () => page.close() }
}

/** Whether a promise is settled by now. */
async function isDone(promise: Promise<unknown>): Promise<boolean> {
  await vi.advanceTimersByTimeAsync(0)
  return Promise.race([promise.then(() => true), Promise.resolve().then(() => false)])
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

test('a page that has its text is read at once', async () => {
  const { page, end } = arriving()
  end()
  await settled(page)
  expect(page.readyState).not.toBe('loading')
})

test('a page is read when it has stopped coming for a while', async () => {
  const { page } = arriving()
  const ready = settled(page)
  expect(await isDone(ready)).toBe(false)
  await vi.advanceTimersByTimeAsync(patience.quiet)
  expect(await isDone(ready)).toBe(true)
})

test('a page that never stops coming is read after all', async () => {
  const { page, send } = arriving()
  const ready = settled(page)
  for (let spent = 0; spent < patience.busy; spent += patience.quiet / 2) {
    expect(await isDone(ready)).toBe(false)
    send('<p>More')
    await vi.advanceTimersByTimeAsync(patience.quiet / 2)
  }
  expect(await isDone(ready)).toBe(true)
})

test('more has arrived when the page grew and stopped again', async () => {
  const { page, send } = arriving()
  const more = moreArrived(page)
  await vi.advanceTimersByTimeAsync(patience.busy)
  expect(await isDone(more)).toBe(false)
  send('<p>Second')
  await vi.advanceTimersByTimeAsync(patience.quiet)
  expect(await isDone(more)).toBe(true)
})

test('more has arrived when the page has ended', async () => {
  const { page, end } = arriving()
  const more = moreArrived(page)
  end()
  await more
  expect(page.readyState).not.toBe('loading')
})

test('a page that goes away while it loads has no more to give', async () => {
  const { page, end } = arriving()
  const more = moreArrived(page)
  page.defaultView?.dispatchEvent(new Event('beforeunload'))
  // What browsers do with a page they are leaving; it looks as if the page had come to its end.
  end()
  expect(await more).toEqual({ left: true })
})

test('nobody waits for ever', async () => {
  const { page } = arriving()
  const more = moreArrived(page)
  await vi.advanceTimersByTimeAsync(patience.more)
  expect(await isDone(more)).toBe(true)
})
