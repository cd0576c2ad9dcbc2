import { expect, test } from 'vitest'
import { articleDate } from '../../src/ui/article-date.ts'

const seoul = 'Asia/Seoul'

test.each([
  ['2022', '2022'],
  ['2022-02', 'February 2022'],
  ['2022-02-10', 'February 10, 2022'],
  ['2022-02-10T17:34:00', 'February 10, 2022 at 5:34 PM'],
  ['2022-02-10T17:34:00+09:00', 'February 10, 2022 at 5:34 PM'],
  ['2022-02-10T08:34:00Z', 'February 10, 2022 at 5:34 PM'],
  ['2022-02-10T09:34:00+01:00', 'February 10, 2022 at 9:34 AM GMT+1'],
])('%s is "%s" for a reader in Seoul', (moment, shown) => {
  expect(articleDate(moment, 'en', seoul)).toBe(shown)
})

test('is written in the language of the reader', () => {
  expect(articleDate('2022-02-10T17:34:00+09:00', 'ko', seoul)).toBe('2022년 2월 10일 오후 5:34')
})

test.each(['', 'yesterday', '2022-13-40', '2022-02-10T25:00:00Z'])('"%s" is no date', (moment) => {
  expect(articleDate(moment, 'en')).toBeNull()
})
