import { wantedWidth } from '../tables/lazy-images.ts'

/** One candidate of a `srcset`. */
export interface Candidate {
  address: string
  /** Pixels; a density ("2x") counts as that many times 700 CSS pixels; 0 when nothing is said. */
  width: number
}

/** CSS pixels that a picture described by density is taken to have at "1x". */
const widthOfOneX = 700

/** Reads a `srcset`. Addresses may hold commas: only one at the end of an address, or after a descriptor, separates. */
export function readSrcset(value: string): Candidate[] {
  const found: Candidate[] = []
  let at = 0
  while (at < value.length) {
    if (between.includes(value[at] as string)) {
      at += 1
      continue
    }
    const end = endOfWord(value, at)
    const address = value.slice(at, end)
    if (address.endsWith(',')) {
      found.push({ address: address.replace(/,+$/, ''), width: 0 })
      at = end
      continue
    }
    const comma = value.indexOf(',', end)
    const stop = comma < 0 ? value.length : comma
    found.push({ address, width: widthOf(value.slice(end, stop).trim()) })
    at = stop + 1
  }
  return found
}

const between = ' \t\n\f\r,'

function endOfWord(value: string, from: number): number {
  let end = from
  while (end < value.length && !' \t\n\f\r'.includes(value[end] as string)) end += 1
  return end
}

/** The candidate that suits a reading column best; null for an empty set. */
export function bestCandidate(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of candidates) {
    if (!best || isBetter(candidate.width, best.width)) best = candidate
  }
  return best
}

function isBetter(width: number, than: number): boolean {
  if (than >= wantedWidth) return width >= wantedWidth && width < than
  return width > than
}

function widthOf(descriptor: string): number {
  const number = Number.parseFloat(descriptor)
  if (Number.isNaN(number)) return 0
  if (descriptor.endsWith('x')) return number * widthOfOneX
  return descriptor.endsWith('w') ? number : 0
}
