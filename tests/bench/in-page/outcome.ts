/** What an extractor made of one page. */
export interface Outcome {
  /** Time of the extractor alone, in milliseconds: the page was parsed before. */
  ms: number
  text: string
  title: string | null
  author: string | null
  date: string | null
  /** False when it found no article. */
  found: boolean
  error?: string
}

/** Runs on a document of its own, which it may change. */
export type Extractor = (page: Document, url: string) => Outcome

export const nothing: Outcome = { ms: 0, text: '', title: null, author: null, date: null, found: false }

/** Runs a piece of work and says how long it took. */
export function timed<T>(work: () => T): { value: T; ms: number } {
  const start = performance.now()
  const value = work()
  return { value, ms: performance.now() - start }
}
