import type { LanguageWords } from './language-words.ts'

/** Danish. */
export const da: LanguageWords = {
  between: 'og',
  months: 'januar februar marts april maj juni juli august september oktober november december',
}
