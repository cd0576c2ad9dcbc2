import { type ReadonlySignal, signal } from '@preact/signals'
import type { PageApi } from '../injection/page-api.ts'
import type { Reading } from '../messages.ts'
import type { WaysOn } from '../ui/Failure.tsx'

/** The reading of the page that reader mode shows, and the ways to another one. */
export interface LiveReading {
  readonly now: ReadonlySignal<Reading | null>
  readonly ways: WaysOn
  /** Shows another reading of the page. */
  show: (reading: Reading) => void
}

/** Shows what the page script has read, and goes on while more of the page arrives. */
export function liveReading(page: PageApi, location: Location, end: AbortSignal): LiveReading {
  const now = signal<Reading | null>(null)
  const show = async (next: Promise<Reading>) => {
    now.value = await next
    while (!end.aborted && isUnfinished(now.value)) now.value = better(now.value, await page.readMore())
  }
  show(page.current).catch(reportError)
  const ways: WaysOn = {
    tryAnyway: () => show(page.read({ force: true })).catch(reportError),
    readAgain: () => show(page.readAsBefore()).catch(reportError),
    readSelected: () => show(page.readSelected()).catch(reportError),
    openFrame: (url) => location.assign(url),
  }
  const showNow = (reading: Reading) => {
    now.value = reading
  }
  return { now, ways, show: showNow }
}

/** Whether more of an article, or an article at all, may still come. */
function isUnfinished(reading: Reading): boolean {
  return reading.kind === 'loading' || ('complete' in reading && !reading.complete)
}

/** Nothing takes an article away that the reader has before the eyes. */
function better(shown: Reading, next: Reading): Reading {
  return shown.kind === 'article' && next.kind !== 'article' ? shown : next
}
