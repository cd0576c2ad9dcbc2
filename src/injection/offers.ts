import type { AddedScript } from '../messages.ts'

/**
 * What the scripts that are put into a page when something is asked of them leave for the others. They run in one
 * isolated world, which the page cannot see.
 */
export type OfferName = AddedScript

const key = Symbol.for('lectern.offers')

interface World {
  [key]?: Partial<Record<OfferName, unknown>>
}

/** Leaves something of a script for the others. */
export function offer(name: OfferName, what: unknown): void {
  const world = globalThis as World
  world[key] = { ...world[key], [name]: what }
}

/** What a script left; undefined when it was not put into this page. The caller knows what each script leaves. */
export function offered(name: OfferName): unknown {
  return (globalThis as World)[key]?.[name]
}
