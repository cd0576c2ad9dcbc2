import type { LanguageWords } from './language-words.ts'

/** Dutch. */
export const nl: LanguageWords = {
  before: 'geschreven door|gepubliceerd door|auteur|door',
  between: 'en',
}
