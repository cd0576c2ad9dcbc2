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

test.each([
  'https://news.example/%EA%B8%B0%EC%82%AC/%2525?q=%26%3D%23%E8%92%B8#%EA%B8%B0',
  'https://news.example/%E0%A4%A',
  'https://old.example/?q=%B1%E2%BB%E7',
  'https://xn--ok0bt2f.xn--3e0b707e/%EA%B8%B0',
  'https://news.example/e%CC%81%E3%80%80%F0%9F%98%80%E2%80%8D',
])('leads to the same page: %s', (address) => {
  expect(new URL(readableLink(address)).href).toBe(address)
})

test('bytes that are no UTF-8 stay', () => {
  expect(readableLink('https://old.example/?q=%B1%E2%BB%E7')).toBe('https://old.example/?q=%B1%E2%BB%E7')
})
