import type { LanguageWords } from './language-words.ts'

/** Swedish. */
export const sv: LanguageWords = {
  before: 'skriven av|publicerad av',
  weak: 'text|av',
  between: 'och',
}
