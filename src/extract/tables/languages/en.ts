import type { LanguageWords } from './language-words.ts'

/** English. */
export const en: LanguageWords = {
  before:
    'written and photographed by|story and photos by|words and photos by|words and photography by|words and pictures by|article written by|article by|written by|posted by|post by|published by|created by|compiled by|reported by|report by|story by|words by|text by|review by|started by|contributed by|submitted by|asked by|byline|authors|author|contributors|contributor|writer|by',
  weak: 'words',
  others: 'medically reviewed by|reviewed by|edited by|updated by|photographs by|photos by|about the author|from|with',
  between: 'and|with',
}
