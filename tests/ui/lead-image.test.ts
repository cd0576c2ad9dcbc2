import type { ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { element, text } from '../../src/article/hast.ts'
import { shownLeadImage } from '../../src/ui/lead-image.ts'

const leadImage = { src: 'https://cdn.example/harbour.jpg?w=1200', alt: 'A harbour' }
const paragraph = element('p', {}, [text('Once upon a time')])
const figure = (src: string) => element('figure', {}, [element('img', { src, alt: '' })])
const shownAbove = (...children: ElementContent[]) =>
  shownLeadImage({ leadImage, body: { type: 'root', children } }) !== null

test('stands above a text without pictures', () => {
  expect(shownAbove(paragraph)).toBe(true)
})

test('does not stand above a text that begins with a picture of its own, under a subtitle or not', () => {
  expect(shownAbove(figure('https://cdn.example/other.jpg'), paragraph)).toBe(false)
  expect(shownAbove(element('h2', {}, [text('Subtitle')]), figure('https://cdn.example/other.jpg'))).toBe(false)
})

test('is not shown twice, in whatever size the text has it', () => {
  expect(shownAbove(paragraph, figure('https://cdn.example/harbour.jpg?w=640'))).toBe(false)
  expect(shownAbove(paragraph, figure('https://cdn.example/boat.jpg'))).toBe(true)
})
