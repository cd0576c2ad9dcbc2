import type { LanguageWords } from './language-words.ts'

/** Turkish. */
export const tr: LanguageWords = {
  before: 'yazan|yazar',
  weak: 'haber',
  after: 'Yayınlanma|Güncelleme',
  between: 've',
}
