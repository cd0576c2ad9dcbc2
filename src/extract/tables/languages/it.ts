import type { LanguageWords } from './language-words.ts'

/** Italian. */
export const it: LanguageWords = {
  before: 'scritto da|pubblicato da|a cura di|articolo di|autrice|autore|autori',
  weak: 'di|da',
  between: 'e|ed',
}
