import { afterEach, expect, test } from 'vitest'
import { minutes, percent } from '../../src/ui/amounts.ts'
import { useLanguage } from '../language.ts'

afterEach(() => useLanguage('en'))

test('minutes are one number, or a range where they differ', () => {
  expect([minutes(1), minutes(3, 3), minutes(2, 5)]).toEqual(['1 min', '3 min', '2–5 min'])
  useLanguage('ko')
  expect([minutes(1), minutes(2, 5)]).toEqual(['1분', '2~5분'])
  useLanguage('ru')
  expect([minutes(1), minutes(2, 5)]).toEqual(['1 мин', '2–5 мин'])
})

test('per cent are written as the language does', () => {
  expect(percent(0.42)).toBe('42%')
  useLanguage('ru')
  expect(percent(0.42)).toBe('42\u00a0%')
})
