import { cleanLink } from '../article/clean-link.ts'
import { browser } from '../browser.ts'
import type { Fingerprint } from './fingerprint.ts'
import { nameOf } from './hash.ts'

/** Where a reader stopped. */
export interface StoredPlace extends Fingerprint {
  /** Where the paragraph stood among the article's. */
  index: number
  /** When, in milliseconds since 1970. */
  at: number
}

/** Places that are kept; the oldest make room. About 200 bytes each, of the 5 MB and more that browsers give. */
export const mostPlaces = 500

const prefix = 'place.'

/** Under which name an address is kept. The address itself is not stored, nor are words of what stands there. */
export function placeItem(url: string): string {
  const parsed = URL.parse(url)
  // Pages within one document are told apart behind these signs, places in a page behind a name.
  if (parsed && !/^#[!/]/.test(parsed.hash)) parsed.hash = ''
  return prefix + nameOf(cleanLink(parsed?.href ?? url))
}

/** The place that was kept for an address, or null. */
export async function loadPlace(url: string): Promise<StoredPlace | null> {
  const item = placeItem(url)
  const stored = (await browser.storage.local.get(item))[item]
  return isPlace(stored) ? stored : null
}

/** Keeps a place for an address, in the room of the oldest when there are too many. */
export async function keepPlaceOf(url: string, place: StoredPlace): Promise<void> {
  await browser.storage.local.set({ [placeItem(url)]: place })
  const all = await storedPlaces()
  const over = all.sort((a, b) => b.at - a.at).slice(mostPlaces)
  if (over.length > 0) await browser.storage.local.remove(over.map(({ item }) => item))
}

/** Forgets an address, as when it was read to its end. */
export async function forgetPlaceOf(url: string): Promise<void> {
  await browser.storage.local.remove([placeItem(url)])
}

async function storedPlaces(): Promise<{ item: string; at: number }[]> {
  const all: Record<string, unknown> = await browser.storage.local.get(null)
  return Object.entries(all).flatMap(([item, value]) =>
    item.startsWith(prefix) ? [{ item, at: isPlace(value) ? value.at : 0 }] : [],
  )
}

/** How many places are kept. */
export async function countPlaces(): Promise<number> {
  return (await storedPlaces()).length
}

/** Forgets all places. */
export async function forgetPlaces(): Promise<void> {
  await browser.storage.local.remove((await storedPlaces()).map(({ item }) => item))
}

function isPlace(value: unknown): value is StoredPlace {
  if (typeof value !== 'object' || value === null) return false
  const { exact, sketch, index, at } = value as Partial<Record<keyof StoredPlace, unknown>>
  const areNumbers = [exact, index, at].every((each) => typeof each === 'number')
  return areNumbers && Array.isArray(sketch) && sketch.every((each) => typeof each === 'number')
}
