/**
 * Word precision, recall and F1 as WCXB counts them (bag of \w+ tokens, averaged over pages), with one change: scripts
 * written without spaces are counted by character, so that a clause is not one word.
 */
const word = /[\p{L}\p{N}_]+/gu
const spaceless = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]/u

export interface WordScore {
  precision: number
  recall: number
  f1: number
}

function tokens(text: string): string[] {
  const words = text.toLowerCase().match(word) ?? []
  return words.flatMap((each) => (spaceless.test(each) ? [...each] : [each]))
}

function counted(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const token of list) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

/** Compares a text with what it should be; two empty texts are alike. */
export function wordScore(text: string, truth: string): WordScore {
  const [found, wanted] = [tokens(text), tokens(truth)]
  if (found.length === 0 || wanted.length === 0) {
    const alike = found.length === wanted.length ? 1 : 0
    return { precision: alike, recall: alike, f1: alike }
  }
  const there = counted(found)
  let common = 0
  for (const [token, count] of counted(wanted)) common += Math.min(count, there.get(token) ?? 0)
  const precision = common / found.length
  const recall = common / wanted.length
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ')

/** Share of the parts that are in a text; null when there are none to look for. */
export function shareFound(text: string, parts: readonly string[]): number | null {
  if (parts.length === 0) return null
  const whole = folded(text)
  return parts.filter((part) => whole.includes(folded(part))).length / parts.length
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** True when two names say the same, or one says the other and more; punctuation does not count. */
export function sameName(found: string | null | undefined, wanted: string): boolean {
  const [a, b] = [bare(found ?? ''), bare(wanted)]
  return a !== '' && (a.includes(b) || b.includes(a))
}

/** Mean of the numbers that are there; null when none is. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** The middle one; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
