/** Characters of a text without white space: what reading times are reckoned from in every language. */
export function countCharacters(text: string): number {
  return text.replace(/\s+/g, '').length
}

/**
 * Words of a text. Chinese, Japanese, Thai and their like are written without spaces; the browser's own dictionary
 * finds their words.
 * @param lang BCP 47 tag of the text, null when unknown
 */
export function countWords(text: string, lang: string | null): number {
  let count = 0
  for (const segment of segmenter(lang).segment(text)) if (segment.isWordLike) count += 1
  return count
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}
