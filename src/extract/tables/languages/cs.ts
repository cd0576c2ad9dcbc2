import type { LanguageWords } from './language-words.ts'

/** Czech. */
export const cs: LanguageWords = {
  before: 'napsal|napsala|autor|autorka',
  between: 'a',
  months:
    'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec',
  monthsInFull: true,
}
