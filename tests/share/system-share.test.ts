import { expect, test } from 'vitest'
import { systemShare } from '../../src/share/system-share.ts'

const page = { url: 'https://news.example/a', title: 'Title', excerpt: null, quote: null, lang: 'en' }

test('there is none where the browser has none or would not take a link', () => {
  expect(systemShare({}, page)).toBeNull()
  expect(systemShare({ share: async () => {}, canShare: () => false }, page)).toBeNull()
})

test('it is given title and link', async () => {
  const shared: unknown[] = []
  const share = async (data?: ShareData) => void shared.push(data)
  expect(await systemShare({ share, canShare: () => true }, page)?.share(page)).toBe(true)
  expect(shared).toEqual([{ title: 'Title', url: 'https://news.example/a' }])
})

test.each([
  [new DOMException('closed', 'AbortError'), true],
  [new DOMException('not now', 'NotAllowedError'), false],
])('closing it is no failure, %s', async (error, fine) => {
  const share = () => Promise.reject(error)
  expect(await systemShare({ share, canShare: () => true }, page)?.share(page)).toBe(fine)
})
