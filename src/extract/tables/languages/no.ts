import type { LanguageWords } from './language-words.ts'

/** Norwegian. */
export const no: LanguageWords = {
  before: 'skrevet av|publisert av',
  weak: 'tekst|av',
  between: 'og',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
}
