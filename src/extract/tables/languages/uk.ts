import type { LanguageWords } from './language-words.ts'

/** Ukrainian. */
export const uk: LanguageWords = {
  before: 'автор|підготував|підготувала',
  weak: 'текст',
  between: 'та',
}
