import type { LanguageWords } from './language-words.ts'

/** Polish. */
export const pl: LanguageWords = {
  before: 'napisane przez|opracowanie|autorka|autorzy|autor|przez|oprac.',
  between: 'i',
  months:
    'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
}
