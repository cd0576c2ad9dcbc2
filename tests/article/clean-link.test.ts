import { expect, test } from 'vitest'
import { cleanLink, isTracking } from '../../src/article/clean-link.ts'
import { trackingParameters } from '../../src/article/tracking.ts'

test.each([
  ['https://news.example/a?utm_source=x&utm_medium=y', 'https://news.example/a'],
  ['https://news.example/a?id=7&fbclid=abc&page=2', 'https://news.example/a?id=7&page=2'],
  ['https://news.example/a?UTM_Source=x', 'https://news.example/a'],
  ['https://news.example/a?utm%5Fsource=x&q=1', 'https://news.example/a?q=1'],
  ['https://news.example/a?n_media=1&aid=003', 'https://news.example/a?aid=003'],
  ['https://news.example/a?gclid', 'https://news.example/a'],
  ['https://news.example/a#:~:text=one,two', 'https://news.example/a'],
  ['https://news.example/a#part:~:text=one', 'https://news.example/a#part'],
])('%s becomes %s', (link, clean) => {
  expect(cleanLink(link)).toBe(clean)
})

test.each([
  'https://news.example/a?q=a+b%20c&q=%EA%B0%80&empty=&flag',
  'https://news.example/a?ref=home&source=rss&from=2020&id=utm_source',
  'https://news.example/a?data=%E0%A4%A',
  'https://news.example/%EA%B0%80?a=1#!/route',
  'https://shop.example/p?pk_product=7&pk=3&spm=a1&smid=4&share=1&cid=9&sid=2&icid=5',
  'https://mail.example/unsubscribe?ck_subscriber_id=7',
  'https://mail.example/UnsubscribePage.html?mkt_tok=abc',
  'https://mail.example/index.php/email/emailWebview?mkt_tok=abc',
])('%s stays letter for letter', (link) => {
  expect(cleanLink(link)).toBe(link)
})

test('what is no address comes back as it is', () => {
  expect(cleanLink('not an address')).toBe('not an address')
})

test('every parameter of the table is found, in any case, and says where it comes from', () => {
  for (const { id, names, prefixes = [], source } of trackingParameters) {
    expect(source, id).not.toBe('')
    for (const name of [...names, ...prefixes.map((prefix) => `${prefix}anything`)]) {
      expect(isTracking(name), name).toBe(true)
      expect(isTracking(name.toUpperCase()), name).toBe(true)
    }
  }
})
