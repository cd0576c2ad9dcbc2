/** What one pass over the characters of a text counts. */
export interface TextCounts {
  letters: number
  digits: number
  /** Characters of scripts that write a word in one or two of them: Han, kana, Hangul, Thai. */
  wide: number
  words: number
  sentences: number
  /** Kind of the last character: 2 ends a sentence, 1 is a colon, 0 anything else. */
  ending: number
}

const OTHER = 0
const DIGIT = 1
const WIDE = 2
const STOP = 3
const WIDE_STOP = 4
const SPACE = 5
const CLOSING = 6
const COLON = 7
const LETTER = 8

/** Kind of every character of the basic plane, one byte each. */
const KINDS = characterKinds()

function characterKinds(): Uint8Array {
  const kinds = new Uint8Array(65536)
  kinds.fill(LETTER, 0xc0, 0x2000)
  kinds.fill(LETTER, 65, 91)
  kinds.fill(LETTER, 97, 123)
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
  for (const char of '"\'”’»」』)]）') kinds[char.charCodeAt(0)] = CLOSING
  for (const char of ':：') kinds[char.charCodeAt(0)] = COLON
  kinds[32] = SPACE
  return kinds
}

export function emptyCounts(): TextCounts {
  return { letters: 0, digits: 0, wide: 0, words: 0, sentences: 0, ending: 0 }
}

/**
 * Counts a text whose white space is folded, into `out`, which is emptied first. A full stop ends a sentence when a
 * space, a closing quote or nothing follows ("3.5" and "example.com" have none); those of Chinese and Japanese always do.
 */
export function countText(text: string, out: TextCounts): void {
  const end = text.length
  let letters = 0
  let digits = 0
  let wide = 0
  let spaces = 0
  let sentences = 0
  let last = OTHER
  for (let i = 0; i < end; i++) {
    const kind = KINDS[text.charCodeAt(i)]!
    if (kind === LETTER) letters++
    else if (kind === SPACE) {
      if (last === STOP) sentences++
      spaces++
    } else if (kind === WIDE) wide++
    else if (kind === DIGIT) digits++
    else if (kind === WIDE_STOP) sentences++
    if (kind === CLOSING && (last === STOP || last === WIDE_STOP)) continue
    last = kind
  }
  if (last === STOP) sentences++
  out.letters = letters + wide
  out.digits = digits
  out.wide = wide
  out.words = end === 0 ? 0 : spaces + 1
  out.sentences = sentences
  out.ending = last === STOP || last === WIDE_STOP ? 2 : last === COLON ? 1 : 0
}
