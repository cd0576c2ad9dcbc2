/** What an extractor made of one page. */
export interface Outcome {
  text: string
  title: string | null
  author: string | null
  date: string | null
  /** False when it found no article. */
  found: boolean
  error?: string
}

export const nothing: Outcome = { text: '', title: null, author: null, date: null, found: false }

/** Works on a document of its own, which it may change. */
export interface Extractor {
  /** The extractor alone: this is what is timed. */
  run(page: Document, url: string): unknown
  /** Runs it, and turns what it gives into text by the same rules for all. */
  read(page: Document, url: string): Outcome
}

/** An extractor out of its run and the reading of its result. */
export function extractor<Result>(
  run: (page: Document, url: string) => Result,
  outcome: (result: Result) => Outcome,
): Extractor {
  return { run, read: (page, url) => outcome(run(page, url)) }
}
