import type { LanguageWords } from './language-words.ts'

/** Vietnamese. */
export const vi: LanguageWords = {
  before: 'tác giả',
  weak: 'theo',
  between: 'và',
  months: 'th1 th2 th3 th4 th5 th6 th7 th8 th9 th10 th11 th12',
  monthsInFull: true,
}
