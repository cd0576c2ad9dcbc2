const DIGITS = /\d+(?:[.,]\d+)*/g
const HAS_DIGIT = /\d/
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu
const EDGE = /^[\s\p{P}\p{S}]$/u

const UNKNOWN = 0
const INNER = 1
const TRIMMED = 2
/** Half a character of the higher planes: two of them have to be looked at together. */
const HALF = 3

/** What is known of characters at the ends of texts; filled in as they are met. */
const ends = new Uint8Array(1 << 16)

function endOf(code: number): number {
  const known = ends[code]!
  if (known !== UNKNOWN) return known
  const isHalf = code >= 0xd800 && code < 0xe000
  const kind = isHalf ? HALF : EDGE.test(String.fromCharCode(code)) ? TRIMMED : INNER
  ends[code] = kind
  return kind
}

/** Without white space, punctuation and signs at its ends. */
function trimmed(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && endOf(text.charCodeAt(from)) === TRIMMED) from++
  while (from < to && endOf(text.charCodeAt(to - 1)) === TRIMMED) to--
  if (from === to) return ''
  if (endOf(text.charCodeAt(from)) === HALF || endOf(text.charCodeAt(to - 1)) === HALF) return text.replace(EDGES, '')
  return to - from === text.length ? text : text.slice(from, to)
}

/** A text as phrases are written: lower case, numbers as "#", no punctuation at its ends. */
export function phraseForm(text: string): string {
  // "0 / 300" and "(3)" keep their shape: "#" is put in after the ends were trimmed, as it is punctuation itself.
  const inner = trimmed(text.toLowerCase())
  return HAS_DIGIT.test(inner) ? inner.replace(DIGITS, '#') : inner
}
