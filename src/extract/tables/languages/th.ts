import type { LanguageWords } from './language-words.ts'

/** Thai. */
export const th: LanguageWords = {
  before: 'เขียนโดย|ผู้เขียน|โดย',
}
