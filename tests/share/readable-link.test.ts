import { expect, test } from 'vitest'
import { readableLink } from '../../src/share/readable-link.ts'

test('codes become letters', () => {
  expect(readableLink('https://news.example/%EA%B8%B0%EC%82%AC?q=%E8%92%B8%E6%B0%97')).toBe(
    'https://news.example/기사?q=蒸気',
  )
})

test('signs that end a link or turn its direction stay codes', () => {
  expect(readableLink('https://news.example/a%20b%E2%80%AEgnp%22')).toBe('https://news.example/a%20b%E2%80%AEgnp%22')
})

test('a broken code leaves the link as it is', () => {
  expect(readableLink('https://news.example/%E0%A4%A')).toBe('https://news.example/%E0%A4%A')
})
