import { type BigPage, bigPages, nodeCount } from './big-pages.ts'
import { type HeldStep, hold, release } from './held.ts'
import { lectern, quickTest } from './lectern.ts'
import { type Extractor, nothing, type Outcome } from './outcome.ts'
import { defuddle, readability, readabilityTest, walk } from './peers.ts'

const extractors = { lectern, readability, defuddle, walk, quickTest, readabilityTest } satisfies Record<
  string,
  Extractor
>
export type ExtractorName = keyof typeof extractors

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const say = (error: unknown): string => String(error).slice(0, 200)

/** Documents that wait for `run`. */
let waiting: Document[] = []

/** What the bench asks of the page that it runs in. */
const bench = {
  read(name: ExtractorName, html: string, url: string): Outcome {
    try {
      return extractors[name].read(parse(html), url)
    } catch (error) {
      return { ...nothing, error: say(error) }
    }
  },
  /** Parses a page many times over, each copy for one run. */
  prepare(html: string, copies: number): void {
    waiting = Array.from({ length: copies }, () => parse(html))
  },
  /** Makes a big page for one run. @returns how many nodes it has, and how many characters of text and of HTML */
  make(kind: BigPage, size: number): { nodes: number; text: number; html: number } {
    const page = bigPages[kind](size)
    waiting = [page]
    return {
      nodes: nodeCount(page),
      text: page.body.textContent.length,
      html: kind === 'nodes' ? page.body.innerHTML.length : 0,
    }
  },
  /** Goes one step of the engine on with the page that waits, and keeps all that is alive. */
  hold(step: HeldStep): void {
    hold(step, waiting[0]!)
  },
  release,
  /** Runs an extractor on every page that waits, or nothing at all. @returns an error, if there was one */
  run(name: ExtractorName | 'nothing', url: string): string | null {
    const pages = waiting
    if (name === 'nothing') return null
    waiting = []
    try {
      for (const page of pages) extractors[name].run(page, url)
    } catch (error) {
      return say(error)
    }
    return null
  },
}
export type Bench = typeof bench

Object.assign(globalThis, { inPage: bench })
