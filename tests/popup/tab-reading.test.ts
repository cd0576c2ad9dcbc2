import { expect, test } from 'vitest'
import type { Reading } from '../../src/messages.ts'
import { asReading, isUnfinished } from '../../src/popup/tab-reading.ts'

test('what the page script read is what is shown', () => {
  const reading: Reading = { kind: 'noArticle', guess: true, complete: true }
  expect(asReading({ kind: 'done', value: reading }, 'https://news.invalid/')).toBe(reading)
})

test('a page that went away while it was read leaves nothing', () => {
  expect(asReading({ kind: 'done', value: null }, 'https://news.invalid/')).toEqual({ kind: 'gone' })
  expect(asReading({ kind: 'done', value: undefined }, 'https://news.invalid/')).toEqual({ kind: 'gone' })
})

test('a page closed to extensions is told as a PDF where its address says so', () => {
  const refused = { kind: 'noAccess' } as const
  expect(asReading(refused, 'https://news.invalid/report.PDF#page=3')).toEqual({ kind: 'pdf' })
  expect(asReading(refused, 'https://news.invalid/report.pdf.html')).toEqual(refused)
  expect(asReading(refused, 'about:config')).toEqual(refused)
  expect(asReading({ kind: 'done', value: null }, 'about:license')).toEqual({ kind: 'noAccess' })
  expect(asReading({ kind: 'done', value: null }, '')).toEqual({ kind: 'noAccess' })
  expect(asReading({ kind: 'gone' }, 'about:license')).toEqual({ kind: 'noAccess' })
  expect(asReading({ kind: 'gone' }, 'https://news.invalid/')).toEqual({ kind: 'gone' })
})

test('while the page is loading, more may come', () => {
  expect(isUnfinished({ kind: 'loading' })).toBe(true)
  expect(isUnfinished({ kind: 'noArticle', guess: true, complete: false })).toBe(true)
  expect(isUnfinished({ kind: 'noArticle', guess: true, complete: true })).toBe(false)
  expect(isUnfinished({ kind: 'frame', url: null })).toBe(false)
})
