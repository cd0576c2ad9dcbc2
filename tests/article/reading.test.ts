import { expect, test } from 'vitest'
import { countCharacters, countWords } from '../../src/article/counts.ts'
import { readingSpeeds } from '../../src/article/reading-speeds.ts'
import { readingTime } from '../../src/article/reading-time.ts'

test('characters are counted without white space', () => {
  expect(countCharacters(' one two\n three ')).toBe(11)
})

test('words are found in languages that put no spaces between them', () => {
  expect(countWords('The quick brown fox, 24 times.', 'en')).toBe(6)
  expect(countWords('가람군이 배수시설을 정비한다.', 'ko')).toBe(3)
  expect(countWords('私は学生です。', 'ja')).toBeGreaterThan(2)
  expect(countWords('not a language tag', '???')).toBe(4)
})

test('reading time is a range of whole minutes, and never none at all', () => {
  expect(readingTime(0, 'en')).toEqual({ from: 1, to: 1 })
  expect(readingTime(9870, 'en-GB')).toEqual({ from: 9, to: 11 })
})

test('Korean, Japanese and Chinese have speeds of their own', () => {
  expect(readingTime(3235, 'ko-KR')).toEqual({ from: 4, to: 6 })
  expect(readingTime(3570, 'ja')).toEqual({ from: 9, to: 12 })
  expect(readingTime(2550, 'zh-Hant')).toEqual({ from: 9, to: 11 })
})

test('languages that nobody measured, as Thai and Hindi, have the average of the measured ones', () => {
  for (const lang of ['th', 'hi', 'vi', 'x-made-up', null]) expect(readingTime(8820, lang)).toEqual({ from: 9, to: 12 })
  expect(readingTime(1, 'th')).toEqual({ from: 1, to: 1 })
})

test('every speed is a range of what people read: no reader of the table takes less than none', () => {
  for (const [lang, { mean, deviation }] of Object.entries(readingSpeeds)) {
    expect(deviation, lang).toBeGreaterThan(0)
    expect(mean - deviation, lang).toBeGreaterThan(200)
  }
})
