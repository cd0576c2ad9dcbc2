import { expect, test } from 'vitest'
import { element, text } from '../../src/article/hast.ts'
import { isSameImage, startsWithImage } from '../../src/article/same-image.ts'

test('one picture in many sizes is the same picture', () => {
  expect(isSameImage('https://a.example/up/harbour-1024x683.jpg', 'https://a.example/up/harbour.jpg')).toBe(true)
  expect(isSameImage('https://cdn.example/harbour.webp?w=300', 'https://a.example/up/harbour@2x.jpg')).toBe(true)
})

test('different pictures are not, even with short names', () => {
  expect(isSameImage('https://a.example/up/harbour.jpg', 'https://a.example/up/bridge.jpg')).toBe(false)
  expect(isSameImage('https://a.example/x/1.jpg', 'https://a.example/y/1.jpg')).toBe(false)
})

test('a body that opens with the lead image is told from one that does not', () => {
  const lead = { src: 'https://a.example/harbour.jpg', alt: '' }
  const figure = element('figure', {}, [element('img', { src: 'https://a.example/harbour-640x480.jpg', alt: '' })])
  const words = element('p', {}, [text('Words')])
  expect(startsWithImage({ type: 'root', children: [figure, words] }, lead)).toBe(true)
  expect(startsWithImage({ type: 'root', children: [words, figure] }, lead)).toBe(false)
  expect(startsWithImage({ type: 'root', children: [words] }, lead)).toBe(false)
})
