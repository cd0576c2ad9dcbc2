import type { LanguageWords } from './language-words.ts'

/** Indonesian. */
export const id: LanguageWords = {
  before: 'ditulis oleh|penulis|oleh',
  weak: 'reporter',
  after: 'Diterbitkan|Diperbarui',
  between: 'dan',
}
