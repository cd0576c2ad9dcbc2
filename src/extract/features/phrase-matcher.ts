import { parts, phraseKinds, startHashes, wholeHashes } from '../tables/phrase-hashes.ts'
import type { PhraseKind } from '../tables/phrases/language-phrases.ts'
import { phraseForm } from './phrase-form.ts'
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

/** Which numbers may be in a set, by their last 14 bits: most are told to be in none without a look into it. */
class Sieve {
  private readonly holes = new Uint8Array(1 << 14)

  constructor(numbers: Iterable<number>) {
    for (const number of numbers) this.holes[number & 0x3fff] = 1
  }

  has(number: number): boolean {
    return this.holes[number & 0x3fff] === 1
  }
}

/** The end of a text as a number, one letter later: the last four of them, as far as eight bits tell them apart. */
const nextEnd = (end: number, unit: number): number => (end << 8) ^ unit
/** Mixes it, so that its last bits depend on all four. */
const mixed = (end: number): number => Math.imul(end, 0x9e3779b1) >>> 15
/** Letters of the shortest phrase that is looked for inside of texts. */
const SHORTEST_PART = 4

const beginningOf = (part: string): number => {
  if (part.length < SHORTEST_PART) throw new Error(`too short to look for it inside of texts: ${part}`)
  let end = 0
  for (let i = 0; i < SHORTEST_PART; i++) end = nextEnd(end, part.charCodeAt(i))
  return mixed(end)
}

const whole = bitsByHash(wholeHashes, 3)
const starts = bitsByHash(startHashes, 4)
const mayStart = new Sieve(starts.keys())
const inside = parts.flatMap((list, kind) => (list ? list.split('|').map((part) => ({ part, bit: 1 << kind })) : []))
const mayBeInside = new Sieve(inside.map(({ part }) => beginningOf(part)))

const WORD_GOES_ON = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/u

/** Bits of the phrases that stand in a text from some place on. */
function partsAt(form: string, at: number): number {
  let bits = 0
  for (const { part, bit } of inside) if (form.startsWith(part, at)) bits |= bit
  return bits
}

/** Kinds of phrases that a text is, begins with or has in it: bit i stands for `PHRASE_KINDS[i]`; and `WHOLE`. */
export function matchPhrases(text: string): number {
  if (text === '' || text.length > LONGEST) return 0
  const form = phraseForm(text)
  let bits = 0
  let hash = emptyHash
  let end = 0
  for (let i = 0; i < form.length; i++) {
    const unit = form.charCodeAt(i)
    end = nextEnd(end, unit)
    if (mayBeInside.has(mixed(end))) bits |= partsAt(form, i + 1 - SHORTEST_PART)
    hash = nextHash(hash, unit)
    if (!mayStart.has(hash)) continue
    const begun = starts.get(hash)
    if (begun !== undefined && !WORD_GOES_ON.test(form.slice(i + 1, i + 2))) bits |= begun
  }
  const exactly = whole.get(shortHash(hash))
  return exactly === undefined ? bits : bits | exactly | WHOLE
}
