import { expect, test } from 'vitest'
import { findLike, fingerprintOf } from '../../src/places/fingerprint.ts'

const texts = [
  'When the boat came for the lamp, the keeper had already taken the lenses down and wrapped them in wool.',
  'The harbour council met on Tuesday to speak of the lamp, and nobody from the island was asked.',
  'The same again.',
  '등대지기는 배가 오기 전에 이미 렌즈를 떼어 양털로 싸 두었다. 섬에서는 아무도 묻지 않았다.',
  'The same again.',
]

test('finds a paragraph again, whatever white space and capitals', () => {
  for (const [index, text] of texts.entries())
    expect(findLike(texts, fingerprintOf(text.toUpperCase().replaceAll(' ', '\n  ')), index)).toBe(index)
})

test('of two that are the same, the nearer one', () => {
  expect(findLike(texts, fingerprintOf('The same again.'), 4)).toBe(4)
  expect(findLike(texts, fingerprintOf('The same again.'), 1)).toBe(2)
})

test('finds it after small edits, in any script', () => {
  const edited = (text: string, from: string, to: string) => fingerprintOf(text.replace(from, to))
  expect(findLike(texts, edited(texts[0]!, 'already taken', 'by then taken'), 3)).toBe(0)
  expect(findLike(texts, edited(texts[3]!, '이미', '벌써'), 0)).toBe(3)
})

test('finds nothing where it is gone', () => {
  expect(findLike(texts, fingerprintOf('Something else altogether stood here before the page was rewritten.'), 0)).toBe(
    -1,
  )
  expect(findLike([], fingerprintOf('Anything'), 0)).toBe(-1)
  expect(findLike(texts, fingerprintOf(''), 0)).toBe(-1)
})

test('holds no words, and is small however long the paragraph', () => {
  expect(JSON.stringify(fingerprintOf(texts[0]!.repeat(50))).length).toBeLessThan(250)
})
