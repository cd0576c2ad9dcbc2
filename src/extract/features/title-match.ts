const NOT_LETTERS = /[^\p{L}\p{N}]+/gu

/** Lower-case letters and digits only, so that texts can be compared whatever their punctuation. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(NOT_LETTERS, '')
}

/** Shorter texts are in any title by chance. */
const SHORTEST_MATCH = 4
/** The part of a title without the site's name is at least so long, in parts of the whole. */
const TITLE_PART = 0.4

/** The letters i and k say nothing: signs of other alphabets (İ, that of kelvin) become them in lower case. */
const TELLING = ~((1 << 8) | (1 << 10))

/** Which of the letters a to z (a bit each, but see `TELLING`) and digits (two to a bit) are in a text. */
function lettersOf(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const lower = code | 32
    if (lower >= 97 && lower <= 122) letters |= 1 << (lower - 97)
    else if (code >= 48 && code <= 57) letters |= 1 << (26 + ((code - 48) >> 1))
  }
  return letters & TELLING
}

/**
 * Tells whether a text is the title, or the better part of it, or it and little more. Most texts are told from it by
 * the letters they are made of, which is a hundred times quicker than to compare.
 * @param title in comparable form
 */
export function titleMatcher(title: string): (text: string) => boolean {
  const letters = lettersOf(title)
  const least = Math.max(SHORTEST_MATCH, title.length * TITLE_PART)
  return (text) => {
    if (text.length < least || text.length >= title.length * 2) return false
    const own = lettersOf(text)
    if ((own & ~letters) !== 0 && (letters & ~own) !== 0) return false
    const plain = comparable(text)
    return plain.length >= least && (title.includes(plain) || plain.includes(title))
  }
}
