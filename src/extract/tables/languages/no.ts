import type { LanguageWords } from './language-words.ts'

/** Norwegian. */
export const no: LanguageWords = {
  before: 'skrevet av|publisert av',
  weak: 'tekst|av',
  between: 'og',
}
