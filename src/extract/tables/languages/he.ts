import type { LanguageWords } from './language-words.ts'

/** Hebrew. */
export const he: LanguageWords = {
  before: 'מאת',
  weak: 'כתב|כתבה',
}
