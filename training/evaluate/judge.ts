import type { Outcome } from '../../tests/bench/in-page/outcome.ts'
import { sameName, shareFound, wordScore } from '../../tests/bench/metrics.ts'
import type { SavedPage } from '../pages.ts'

export type Extractor = 'lectern' | 'readability' | 'defuddle'

/** What one extractor made of one page, measured; null where the truth is not known. */
export interface Judgement {
  extractor: Extractor
  set: string
  id: string
  kind: string
  f1: number | null
  precision: number | null
  recall: number | null
  /** Share of the snippets that belong there, and of those that don't. */
  with: number | null
  without: number | null
  title: number | null
  author: number | null
  date: number | null
  /** It takes the page for an article. */
  yes: boolean
  error: string | null
}

const named = (found: string | null, wanted: string | null | undefined): number | null =>
  wanted ? Number(sameName(found, wanted)) : null

/** Dates count by their day. */
export function judge(extractor: Extractor, { set, id, known }: SavedPage, outcome: Outcome): Judgement {
  const words = known.text ? wordScore(outcome.text, known.text) : null
  return {
    extractor,
    set,
    id,
    kind: known.type ?? 'article',
    f1: words?.f1 ?? null,
    precision: words?.precision ?? null,
    recall: words?.recall ?? null,
    with: shareFound(outcome.text, known.with ?? []),
    without: shareFound(outcome.text, known.without ?? []),
    title: named(outcome.title, known.title),
    author: named(outcome.author, known.author),
    date: known.date ? Number(outcome.date?.slice(0, 10) === known.date.slice(0, 10)) : null,
    yes: outcome.found,
    error: outcome.error ?? null,
  }
}
