import type { LanguageWords } from './language-words.ts'

/** Hindi. */
export const hi: LanguageWords = {
  before: 'द्वारा|लेखक',
  between: 'और',
  months: 'जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
}
