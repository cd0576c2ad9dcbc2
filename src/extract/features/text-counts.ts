/** What one pass over the characters of a text counts. */
export interface TextCounts {
  letters: number
  upper: number
  digits: number
  /** Characters of scripts that write a word in one or two of them: Han, kana, Hangul, Thai. */
  wide: number
  words: number
  /** Words of at most three letters: articles, prepositions and pronouns of most alphabetic languages. */
  shortWords: number
  sentences: number
  commas: number
  /** Kind of the last character: 2 ends a sentence, 1 is a colon, 0 anything else. */
  ending: number
}

const OTHER = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const WIDE = 4
const STOP = 5
const WIDE_STOP = 6
const COMMA = 7
const SPACE = 8
const CLOSING = 9
const COLON = 10

/** Kind of every character of the basic plane, one byte each. */
const KINDS = characterKinds()

function characterKinds(): Uint8Array {
  const kinds = new Uint8Array(65536)
  kinds.fill(LOWER, 0xc0, 0x2000)
  kinds.fill(LOWER, 97, 123)
  kinds.fill(UPPER, 65, 91)
  kinds.fill(UPPER, 0xc0, 0xdf)
  kinds.fill(UPPER, 0x391, 0x3aa)
  kinds.fill(UPPER, 0x410, 0x430)
  kinds.fill(DIGIT, 48, 58)
  kinds.fill(WIDE, 0xe00, 0xe80)
  kinds.fill(WIDE, 0x1100, 0x1200)
  kinds.fill(WIDE, 0x3041, 0x3100)
  kinds.fill(WIDE, 0x3130, 0x3190)
  kinds.fill(WIDE, 0x3400, 0x4dc0)
  kinds.fill(WIDE, 0x4e00, 0xa000)
  kinds.fill(WIDE, 0xac00, 0xd7b0)
  kinds.fill(WIDE, 0xf900, 0xfb00)
  for (const char of '.!?…؟۔।') kinds[char.charCodeAt(0)] = STOP
  for (const char of '。！？｡') kinds[char.charCodeAt(0)] = WIDE_STOP
  for (const char of ',،、，;؛；·') kinds[char.charCodeAt(0)] = COMMA
  for (const char of '"\'”’»」』)]）') kinds[char.charCodeAt(0)] = CLOSING
  for (const char of ':：') kinds[char.charCodeAt(0)] = COLON
  kinds[32] = SPACE
  return kinds
}

export function emptyCounts(): TextCounts {
  return { letters: 0, upper: 0, digits: 0, wide: 0, words: 0, shortWords: 0, sentences: 0, commas: 0, ending: 0 }
}

/**
 * Counts a text whose white space is folded, into `out`, which is emptied first. A full stop ends a sentence when a
 * space, a closing quote or nothing follows ("3.5" and "example.com" have none); those of Chinese and Japanese always do.
 */
export function countText(text: string, out: TextCounts): void {
  const end = text.length
  let upper = 0
  let lower = 0
  let digits = 0
  let wide = 0
  let spaces = 0
  let shortWords = 0
  let sentences = 0
  let commas = 0
  let wordStart = 0
  let last = OTHER
  for (let i = 0; i < end; i++) {
    const kind = KINDS[text.charCodeAt(i)]!
    if (kind === LOWER) lower++
    else if (kind === SPACE) {
      if (i - wordStart <= 3) shortWords++
      if (last === STOP) sentences++
      wordStart = i + 1
      spaces++
    } else if (kind === WIDE) wide++
    else if (kind === UPPER) upper++
    else if (kind === DIGIT) digits++
    else if (kind === COMMA) commas++
    else if (kind === WIDE_STOP) sentences++
    if (kind === CLOSING && (last === STOP || last === WIDE_STOP)) continue
    last = kind
  }
  if (last === STOP) sentences++
  out.letters = lower + upper + wide
  out.upper = upper
  out.digits = digits
  out.wide = wide
  out.words = end === 0 ? 0 : spaces + 1
  out.shortWords = end > 0 && end - wordStart <= 3 ? shortWords + 1 : shortWords
  out.sentences = sentences
  out.commas = commas
  out.ending = last === STOP || last === WIDE_STOP ? 2 : last === COLON ? 1 : 0
}
