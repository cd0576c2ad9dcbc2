import type { LanguageWords } from './language-words.ts'

/** Polish. */
export const pl: LanguageWords = {
  before: 'napisane przez|opracowanie|autorka|autorzy|autor|przez|oprac.',
  between: 'i',
}
