import type { LanguageWords } from './language-words.ts'

/** Romanian. */
export const ro: LanguageWords = {
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
}
