import type { LanguageWords } from './language-words.ts'

/** Czech. */
export const cs: LanguageWords = {
  before: 'napsal|napsala|autor|autorka',
  between: 'a',
}
