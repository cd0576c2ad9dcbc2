import { parts, phraseKinds, startHashes, wholeHashes } from '../tables/phrase-hashes.ts'
import type { PhraseKind } from '../tables/phrases/language-phrases.ts'
import { emptyHash, nextHash, shortHash } from './phrase-hash.ts'

/** Kinds of phrases in the order of their bits. */
export const PHRASE_KINDS: readonly PhraseKind[] = phraseKinds

/** The bit that says: the text is a phrase and nothing else. */
export const WHOLE = 1 << 30

/** Bits of some kinds. */
export function phraseBits(...kinds: readonly PhraseKind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << PHRASE_KINDS.indexOf(kind)), 0)
}

/** Longer blocks are no controls or headings, so no phrase is looked for in them. */
const LONGEST = 120

/** Bits of kinds by hash, out of lists that have one entry a kind. */
function bitsByHash(lists: readonly string[], bytes: number): Map<number, number> {
  const bits = new Map<number, number>()
  lists.forEach((list, kind) => {
    const packed = atob(list)
    for (let at = 0; at < packed.length; at += bytes) {
      let hash = 0
      for (let byte = bytes - 1; byte >= 0; byte--) hash = (hash << 8) | packed.charCodeAt(at + byte)
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << kind))
    }
  })
  return bits
}

/** One byte for each end of a hash: 1 when a start may have it, so that most letters need no look into the map. */
function endsOf(bits: ReadonlyMap<number, number>): Uint8Array {
  const ends = new Uint8Array(1 << 16)
  for (const hash of bits.keys()) ends[hash & 0xffff] = 1
  return ends
}

const whole = bitsByHash(wholeHashes, 3)
const starts = bitsByHash(startHashes, 4)
const startEnds = endsOf(starts)
const inside = parts.flatMap((list, kind) => (list ? list.split('|').map((part) => ({ part, bit: 1 << kind })) : []))
const INSIDE = new RegExp(inside.map(({ part }) => part.replace(/[.*+?^${}()[\]\\]/g, '\\$&')).join('|'))

const DIGITS = /\d+(?:[.,]\d+)*/g
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu
const HAS_DIGIT = /\d/
const WORD_GOES_ON = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u

const isLowerAscii = (code: number): boolean => code >= 97 && code <= 122

/** True when a text begins and ends with letters from a to z, as most do: then there is nothing to trim. */
const isPlain = (lower: string): boolean =>
  isLowerAscii(lower.charCodeAt(0)) && isLowerAscii(lower.charCodeAt(lower.length - 1))

/** A text as phrases are written: lower case, numbers as "#", no punctuation at its ends. */
export function phraseForm(text: string): string {
  const lower = text.toLowerCase()
  // "0 / 300" and "(3)" keep their shape: "#" is put in after the ends were trimmed, as it is punctuation itself.
  const trimmed = isPlain(lower) ? lower : lower.replace(EDGES, '')
  return HAS_DIGIT.test(trimmed) ? trimmed.replace(DIGITS, '#') : trimmed
}

/** Kinds of phrases that a text is, begins with or has in it: bit i stands for `PHRASE_KINDS[i]`; and `WHOLE`. */
export function matchPhrases(text: string): number {
  if (text === '' || text.length > LONGEST) return 0
  const form = phraseForm(text)
  let bits = 0
  if (INSIDE.test(form)) for (const { part, bit } of inside) if (form.includes(part)) bits |= bit
  let hash = emptyHash
  for (let i = 0; i < form.length; i++) {
    hash = nextHash(hash, form.charCodeAt(i))
    if (startEnds[hash & 0xffff] === 0) continue
    const begun = starts.get(hash)
    if (begun !== undefined && !WORD_GOES_ON.test(form.slice(i + 1, i + 2))) bits |= begun
  }
  const exactly = whole.get(shortHash(hash))
  return exactly === undefined ? bits : bits | exactly | WHOLE
}
