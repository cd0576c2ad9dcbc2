import type { Row } from './quality.ts'

/** Scores of one page that may rise and not fall (`mustNot` the other way round). */
export type Pinned = Pick<Row, 'f1' | 'must' | 'mustNot' | 'title' | 'author' | 'date' | 'verdict'>
export type Baseline = Record<string, Pinned>

const pinnedFields = ['f1', 'must', 'mustNot', 'title', 'author', 'date', 'verdict'] as const
/** Decimals that are kept: finer differences are no change a reader could see. */
const decimals = 3

const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(decimals)))

/** The pinned scores of a measured page. */
export function pinned(row: Row): Pinned {
  return Object.fromEntries(pinnedFields.map((field) => [field, rounded(row[field])])) as unknown as Pinned
}

/** Content of baseline.json, in the order of the pages' names. */
export function baselineText(rows: readonly Row[]): string {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted.map((row) => [row.id, pinned(row)])), null, 2)}\n`
}

/** What got worse, in words; empty when nothing did. */
export function drops(before: Pinned, now: Pinned): string[] {
  return pinnedFields
    .filter((field) => {
      const [old, fresh] = [before[field], now[field]]
      if (old === null || fresh === null) return old !== fresh
      return field === 'mustNot' ? fresh > old : fresh < old
    })
    .map((field) => `${field} was ${before[field]}, is ${now[field]}`)
}
