import { wantedWidth } from '../tables/lazy-images.ts'

/** One candidate of a `srcset`. */
export interface Candidate {
  address: string
  /** Pixels; a density ("2x") counts as that many times 700 CSS pixels; 0 when nothing is said. */
  width: number
}

/** CSS pixels that a picture described by density is taken to have at "1x". */
const widthOfOneX = 700

/** Address, then its descriptor; an address may hold commas, and one at its end separates as one after a descriptor does. */
const candidate = /[\s,]*(\S*[^\s,])(?:,|\s+(?:([\d.]+)([wx]))?[^,]*(?:,|$)|$)/g

/** Reads a `srcset`. */
export function readSrcset(value: string): Candidate[] {
  return Array.from(value.matchAll(candidate), ([, address = '', number = '0', unit]) => ({
    address,
    width: Number.parseFloat(number) * (unit === 'x' ? widthOfOneX : 1) || 0,
  }))
}

/** The candidate that suits a reading column best; null for an empty set. */
export function bestCandidate(candidates: readonly (Candidate | null)[]): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of candidates) {
    if (candidate && (!best || isBetter(candidate.width, best.width))) best = candidate
  }
  return best
}

function isBetter(width: number, than: number): boolean {
  if (than >= wantedWidth) return width >= wantedWidth && width < than
  return width > than
}
