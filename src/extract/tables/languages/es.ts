import type { LanguageWords } from './language-words.ts'

/** Spanish. */
export const es: LanguageWords = {
  before: 'escrito por|publicado por|redactado por|texto de|autora|autores|autor|por',
  between: 'y|con',
}
