import type { Examined } from '../extract/extract.ts'
import type { Reading } from '../messages.ts'

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
  /** Reads the page anew, with its best guess if the reader asked for that on this address before. */
  readAsBefore(): Promise<Reading>
  /** Waits until more of a page that is still loading has arrived, then reads it as the last time. */
  readMore(): Promise<Reading>
  /** Reads what is selected on the page, as the whole page where nothing is, and makes the result `current`. */
  readSelected(): Promise<Reading>
  /**
   * Scrolls the page so that the paragraph with this text is at the top of the window; a page that shows it already
   * stays where it is. White space in `text` does not count. False when the page draws no such text.
   */
  scrollToText(text: string): boolean
  /** The page as the engine sees it, and what it chooses by itself. */
  examine(): Examined
  /** Closes reader mode if it is open. */
  closeReader(): { kind: 'closed' | 'notOpen' }
  /** Set by reader mode while it is open, null otherwise. */
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
