import type { LanguageWords } from './language-words.ts'

/** Danish. */
export const da: LanguageWords = {
  between: 'og',
}
