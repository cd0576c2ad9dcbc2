import type { LanguageWords } from './language-words.ts'

/** Arabic. */
export const ar: LanguageWords = {
  before: 'بقلم|تأليف|الكاتب|المؤلف',
  weak: 'كتب|كتبت|إعداد|تحرير',
  between: 'و',
}
