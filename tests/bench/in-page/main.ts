import { type BigPage, bigPages, nodeCount } from './big-pages.ts'
import { lectern } from './lectern.ts'
import { type Extractor, nothing, type Outcome } from './outcome.ts'
import { defuddle, readability, readabilityTest, walk } from './peers.ts'

const extractors = { lectern, readability, defuddle, walk, readabilityTest } satisfies Record<string, Extractor>
export type ExtractorName = keyof typeof extractors

function guarded(name: ExtractorName, page: Document, url: string): Outcome {
  try {
    return extractors[name](page, url)
  } catch (error) {
    return { ...nothing, error: String(error).slice(0, 200) }
  }
}

let big: Document | null = null

/** What the bench asks of the page that it runs in. */
const bench = {
  /** Runs an extractor `times` times, each on a fresh copy of the page; the time is that of the fastest run. */
  run(name: ExtractorName, html: string, url: string, times: number): Outcome {
    let best: Outcome | null = null
    for (let i = 0; i < times; i++) {
      const outcome = guarded(name, new DOMParser().parseFromString(html, 'text/html'), url)
      if (!best || outcome.ms < best.ms) best = outcome
    }
    return best ?? nothing
  },
  /** Makes a big page and keeps it. @returns how many nodes it has */
  make(kind: BigPage, size: number): number {
    big = bigPages[kind](size)
    return nodeCount(big)
  },
  /** Characters of text of the page that was made. */
  textLength: (): number => big?.body.textContent.length ?? 0,
  /** Runs an extractor on the page that was made, which it may spoil. @returns the time and any error */
  runBig(name: ExtractorName): { ms: number; error?: string } {
    const { ms, error } = guarded(name, big ?? document, 'https://example.org/')
    return error === undefined ? { ms } : { ms, error }
  },
}
export type Bench = typeof bench

Object.assign(globalThis, { inPage: bench })
