import type { LanguageWords } from './language-words.ts'

/** Persian. */
export const fa: LanguageWords = {
  before: 'نویسنده|به قلم',
  weak: 'نوشته',
}
