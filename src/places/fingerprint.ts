import { hash32 } from './hash.ts'

/** What is kept of a paragraph, to find it again: no words of it can be read from these numbers. */
export interface Fingerprint {
  /** Hash of the whole text. */
  exact: number
  /** The lowest hashes of its pieces, rising. Two texts share about as many of them as they share pieces. */
  sketch: number[]
}

/**
 * Characters in a piece and hashes in a sketch. Five characters are about a word, in Korean two; sixteen of the lowest
 * hashes tell how alike two texts are to within some 12 % (Broder, "On the resemblance and containment of documents",
 * 1997), which is enough for a paragraph with a word or two changed.
 */
const pieces = { length: 5, kept: 16 }

/** Part of a sketch that has to be the same. Paragraphs of one article that only speak of one thing share far less. */
const alike = 0.5

/** The fingerprint of a text; white space and capitals do not count. */
export function fingerprintOf(text: string): Fingerprint {
  const bare = bareText(text)
  const hashes = new Set<number>()
  for (let at = 0; at === 0 || at + pieces.length <= bare.length; at += 1)
    hashes.add(hash32(bare.slice(at, at + pieces.length)))
  return { exact: hash32(bare), sketch: [...hashes].sort((a, b) => a - b).slice(0, pieces.kept) }
}

/** Whether a text is the very one of a fingerprint. */
export function isSame(text: string, print: Fingerprint): boolean {
  return hash32(bareText(text)) === print.exact
}

/** How alike two texts are, from 0 to 1: the part of their lowest hashes that both have. */
export function likeness({ sketch: one }: Fingerprint, { sketch: other }: Fingerprint): number {
  const lowest = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, pieces.kept)
  const shared = lowest.filter((hash) => one.includes(hash) && other.includes(hash))
  return lowest.length === 0 ? 0 : shared.length / lowest.length
}

/**
 * Which of the texts a fingerprint is of: the same text, the one nearest to where it stood where there are several,
 * else the one most like it.
 * @param index where it stood among the texts
 * @returns an index, or -1 when none is like it
 */
export function findLike(texts: readonly string[], print: Fingerprint, index: number): number {
  const same = texts.flatMap((text, at) => (isSame(text, print) ? [at] : []))
  if (same.length > 0) return same.reduce((best, at) => (Math.abs(at - index) < Math.abs(best - index) ? at : best))
  let best = -1
  let most = alike
  for (const [at, text] of texts.entries()) {
    const found = likeness(fingerprintOf(text), print)
    if (found < most || (found === most && best !== -1)) continue
    best = at
    most = found
  }
  return best
}

function bareText(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase()
}
