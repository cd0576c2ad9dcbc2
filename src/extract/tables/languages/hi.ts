import type { LanguageWords } from './language-words.ts'

/** Hindi. */
export const hi: LanguageWords = {
  before: 'द्वारा|लेखक',
  between: 'और',
}
