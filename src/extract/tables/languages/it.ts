import type { LanguageWords } from './language-words.ts'

/** Italian. */
export const it: LanguageWords = {
  before: 'scritto da|pubblicato da|a cura di|articolo di|autrice|autore|autori',
  weak: 'di|da',
  between: 'e|ed',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
}
