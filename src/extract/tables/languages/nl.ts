import type { LanguageWords } from './language-words.ts'

/** Dutch. */
export const nl: LanguageWords = {
  before: 'geschreven door|gepubliceerd door|auteur|door',
  between: 'en',
  months: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
}
