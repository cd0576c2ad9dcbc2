import type { ExtractorName } from './in-page/main.ts'
import type { Outcome } from './in-page/outcome.ts'
import type { Item } from './item.ts'
import { mean, median, sameName, shareFound, wordScore } from './metrics.ts'
import { ratio, score, table } from './table.ts'

/** What one extractor made of one page, measured; `ms` is its time for one run. */
export interface Row {
  id: string
  type: string
  lang: string
  ms: number
  f1: number | null
  precision: number | null
  recall: number | null
  must: number | null
  mustNot: number | null
  title: number | null
  author: number | null
  date: number | null
  /** Whether the page is an article; null when nobody said. */
  article: boolean | null
  /** 1 when the answer to "is this an article?" is right. */
  verdict: number | null
  error: string | null
}

const named = (found: string | null, wanted: string | null): number | null =>
  wanted === null ? null : Number(sameName(found, wanted))

/** Measures one outcome against what is known of the page. Dates count by their day. */
export function measure(item: Item, outcome: Outcome, ms = 0): Row {
  const words = item.text === null ? null : wordScore(outcome.text, item.text)
  return {
    id: item.id,
    type: item.type,
    lang: item.lang,
    ms,
    f1: words?.f1 ?? null,
    precision: words?.precision ?? null,
    recall: words?.recall ?? null,
    must: shareFound(outcome.text, item.must),
    mustNot: shareFound(outcome.text, item.mustNot),
    title: named(outcome.title, item.title),
    author: named(outcome.author, item.author),
    date: item.date === null ? null : Number(outcome.date?.slice(0, 10) === item.date.slice(0, 10)),
    article: item.article,
    verdict: item.article === null ? null : Number(outcome.found === item.article),
    error: outcome.error ?? null,
  }
}

export type Results = Map<ExtractorName, Row[]>

/** Those that give no text. */
export const noReaders: ReadonlySet<ExtractorName> = new Set(['walk', 'quickTest', 'readabilityTest'])

const columns = ['f1', 'precision', 'recall', 'must', 'mustNot', 'title', 'author', 'date', 'verdict'] as const
const headings = ['word F1', 'precision', 'recall', 'must', 'must not', 'title', 'author', 'date', 'article?']

/** Quality of all extractors side by side, means over the pages where a thing is known. */
export function qualityTable(results: Results): string {
  const readers = [...results].filter(([name]) => !noReaders.has(name))
  const lines = readers.map(([name, rows]) => [
    name,
    ...columns.map((column) => score(mean(rows.map((row) => row[column])))),
    String(rows.filter(({ error }) => error !== null).length),
  ])
  return table([['', ...headings, 'errors'], ...lines])
}

/** How often each tells articles from other pages, where it is known what they are. */
export function verdictTable(results: Results): string {
  const lines = [...results]
    .filter(([name]) => name !== 'walk')
    .map(([name, rows]) => {
      const right = (article: boolean) => mean(rows.filter((row) => row.article === article).map((row) => row.verdict))
      const [yes, no] = [right(true), right(false)]
      return [name, score(yes), score(no), score(yes === null || no === null ? null : (yes + no) / 2)]
    })
  return table([['is it an article?', 'articles recognised', 'others refused', 'balanced'], ...lines])
}

/** Word F1 by a property of the pages, where it has more than one value. */
export function byGroup(results: Results, property: 'type' | 'lang'): string {
  const groups = [...new Set([...results.values()].flatMap((rows) => rows.map((row) => row[property])))].sort()
  if (groups.length < 2) return ''
  const readers = [...results].filter(([name]) => !noReaders.has(name))
  const lines = groups.map((group) => {
    const of = (rows: Row[]): Row[] => rows.filter((row) => row[property] === group)
    const scores = readers.map(([, rows]) => score(mean(of(rows).map(({ f1 }) => f1))))
    return [group, String(of(readers[0]![1]).length), ...scores]
  })
  return table([[`word F1 by ${property}`, 'pages', ...readers.map(([name]) => name)], ...lines])
}

/** Engine time of all extractors, and how many times ours theirs is. */
export function timeTable(results: Results): string {
  const times = [...results].map(([name, rows]) => ({ name, ms: rows.map(({ ms }) => ms) }))
  const sum = (ms: readonly number[]): number => ms.reduce((total, each) => total + each, 0)
  const own = times.find(({ name }) => name === 'lectern')?.ms ?? []
  const lines = times.map(({ name, ms }) => [
    name,
    `${median(ms).toFixed(2)} ms`,
    ratio(median(ms), median(own)),
    `${sum(ms).toFixed(0)} ms`,
    ratio(sum(ms), sum(own)),
  ])
  return table([['time of the processor', 'median page', '/ lectern', 'all pages', '/ lectern'], ...lines])
}

/** The pages with the lowest word F1 of one extractor. */
export function worst(rows: readonly Row[], count: number): string {
  const known = rows.filter(({ f1 }) => f1 !== null).sort((a, b) => a.f1! - b.f1!)
  const lines = known.slice(0, count).map((row) => [row.id, score(row.f1), score(row.precision), score(row.recall)])
  return table([['lowest word F1', 'F1', 'precision', 'recall'], ...lines])
}
