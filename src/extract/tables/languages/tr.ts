import type { LanguageWords } from './language-words.ts'

/** Turkish. */
export const tr: LanguageWords = {
  before: 'yazan|yazar',
  weak: 'haber',
  after: 'Yayınlanma|Güncelleme',
  between: 've',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
}
