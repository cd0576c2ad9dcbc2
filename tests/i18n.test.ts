import { afterEach, expect, test } from 'vitest'
import { messageDirection, messageLanguage, t } from '../src/i18n.ts'
import { useLanguage } from './language.ts'

afterEach(() => useLanguage('en'))

test('texts come in the language of the browser', () => {
  expect([t('readerMode'), messageLanguage()]).toEqual(['Reader mode', 'en'])
  useLanguage('ko')
  expect([t('readerMode'), messageLanguage()]).toEqual(['읽기 모드', 'ko'])
})

test('values stand where the text wants them', () => {
  expect(t('textSizeNow', 20)).toBe('Text size 20')
  useLanguage('ko')
  expect(t('textSizeNow', 20)).toBe('글자 크기 20')
})

test('numbers are written as the language writes them', () => {
  expect(t('placesKept', 12345)).toBe('Places kept on this computer: 12,345')
})

test('what has words of ours runs as their language does', () => {
  expect(messageDirection()).toBe('ltr')
  useLanguage('ar')
  expect([messageDirection(), messageLanguage()]).toEqual(['rtl', 'ar'])
})
