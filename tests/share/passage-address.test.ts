import { expect, test } from 'vitest'
import { passageAddress } from '../../src/share/passage-address.ts'

test.each([
  ['https://a.example/s?id=7&utm_source=x', 'https://a.example/s?id=7', 'https://a.example/s?id=7#:~:text=so'],
  ['https://m.a.example/s', 'https://a.example/s', 'https://m.a.example/s#:~:text=so'],
  ['https://a.example/s/2?fbclid=x', 'https://a.example/s', 'https://a.example/s/2#:~:text=so'],
  ['https://a.example/s#part', 'https://a.example/s', 'https://a.example/s#:~:text=so'],
  ['https://a.example/app#/story/7', 'https://a.example/app#/story/7', 'https://a.example/app#/story/7:~:text=so'],
])('of %s, known by %s, is %s', (url, canonicalUrl, address) => {
  expect(passageAddress({ url, canonicalUrl }, 'text=so')).toBe(address)
})
