import type { LanguageWords } from './language-words.ts'

/** German. */
export const de: LanguageWords = {
  before:
    'ein beitrag von|ein artikel von|ein kommentar von|eine analyse von|ein gastbeitrag von|ein interview von|eine kolumne von|ein essay von|ein text von|eine reportage von|geschrieben von|verfasst von|veröffentlicht von|text von|interview von|autorinnen|autorin|autoren|autor|von',
  weak: 'aus|text',
  between: 'und|mit',
}
