import type { Reading } from './messages.ts'

/**
 * What the two scripts that we inject into a page share. They run in one isolated world, which the page
 * cannot see; each of them finds the other's work on `globalThis` under this symbol.
 */
const key = Symbol.for('lectern.injected')

/** Name of the element that holds reader mode, a child of the document element. */
export const readerHostName = 'lectern-reader'

/** What the page script offers to reader mode and to itself when it is injected again. */
export interface PageApi {
  /** The latest reading of this page, as the popup shows it; may still be under way. */
  readonly current: Promise<Reading>
  /** Reads the page anew and makes the result `current`. `force` shows the best guess where there is no article. */
  read(options: { force: boolean }): Promise<Reading>
  /**
   * Scrolls the page so that the paragraph with this text is at the top of the window.
   * Answers false, and moves nothing, when the page has no such text in sight or out of it.
   */
  scrollToText(text: string): boolean
  /** Set by reader mode while it is open. */
  reader: OpenReader | null
}

/** Reader mode while it is open. */
export interface OpenReader {
  close(): void
}

interface World {
  [key]?: PageApi
}

/** The page script's offer, or null when it was not injected into this document. */
export function pageApi(): PageApi | null {
  return (globalThis as World)[key] ?? null
}

/** Offers the page script's functions to reader mode. */
export function offerPageApi(api: PageApi): void {
  ;(globalThis as World)[key] = api
}
