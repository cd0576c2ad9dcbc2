import type { LanguageWords } from './language-words.ts'

/** Portuguese. */
export const pt: LanguageWords = {
  before: 'escrito por|publicado por|redigido por|texto de|autora|autores|autor|por',
  between: 'e|com',
}
