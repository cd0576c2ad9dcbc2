import { PHRASES, type PhraseKind } from '../tables/phrases.ts'

/** Kinds of phrases in the order of their bits in `PhraseTable`. */
export const PHRASE_KINDS: readonly PhraseKind[] = [...new Set(PHRASES.map((phrase) => phrase.kind))].sort()

/** Longer blocks are no controls or headings, so no phrase is looked for in them. */
const LONGEST = 120
/** A phrase at the start of a text is looked up by its first characters. */
const KEY = 2

const whole = new Map<string, number>()
const parts: { pattern: string; bit: number }[] = []
const starts = new Map<string, { pattern: string; bit: number }[]>()
for (const phrase of PHRASES) {
  const bit = 1 << PHRASE_KINDS.indexOf(phrase.kind)
  for (const pattern of phrase.pattern.split('|')) {
    if (phrase.match === 'part') parts.push({ pattern, bit })
    else if (phrase.match === 'whole') whole.set(pattern, (whole.get(pattern) ?? 0) | bit)
    else {
      const key = pattern.slice(0, KEY)
      const list = starts.get(key)
      if (list) list.push({ pattern, bit })
      else starts.set(key, [{ pattern, bit }])
    }
  }
}

const PART = new RegExp(parts.map(({ pattern }) => pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'))
const DIGITS = /\d+(?:[.,]\d+)*/g
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu
const HAS_DIGIT = /\d/
const WORD_GOES_ON = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u

/** A text as phrases are written: lower case, numbers as "#", no punctuation at its ends. */
export function phraseForm(text: string): string {
  const lower = text.toLowerCase()
  // "0 / 300" and "(3)" keep their shape: "#" is put in after the ends were trimmed, as it is punctuation itself.
  const trimmed = lower.replace(EDGES, '')
  return HAS_DIGIT.test(trimmed) ? trimmed.replace(DIGITS, '#') : trimmed
}

/** Bits of the kinds of phrases that a block's text is or begins with; bit i stands for `PHRASE_KINDS[i]`. */
export function matchPhrases(text: string): number {
  if (text === '' || text.length > LONGEST) return 0
  const form = phraseForm(text)
  let bits = whole.get(form) ?? 0
  if (PART.test(form)) for (const { pattern, bit } of parts) if (form.includes(pattern)) bits |= bit
  const list = starts.get(form.slice(0, KEY))
  if (!list) return bits
  for (const { pattern, bit } of list) {
    if (form.startsWith(pattern) && !WORD_GOES_ON.test(form.slice(pattern.length, pattern.length + 1))) bits |= bit
  }
  return bits
}
