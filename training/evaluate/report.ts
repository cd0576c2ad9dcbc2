import { mean } from '../../tests/bench/metrics.ts'
import { score, table } from '../../tests/bench/table.ts'
import type { Extractor, Judgement } from './judge.ts'

const EXTRACTORS: readonly Extractor[] = ['lectern', 'readability', 'defuddle']
/** Kinds of pages with one text to read, and those without one; "service" pages are neither. */
const ARTICLES: ReadonlySet<string> = new Set(['article', 'documentation', 'forum'])
const OTHERS: ReadonlySet<string> = new Set(['collection', 'listing', 'product'])
const NUMBERS = ['f1', 'precision', 'recall', 'with', 'without', 'title', 'author', 'date'] as const

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort()

function line(name: string, rows: readonly Judgement[]): string[] {
  return [name, String(rows.length), ...NUMBERS.map((key) => fine(mean(rows.map((row) => row[key]))))]
}

const fine = (value: number | null): string => (value === null ? '-' : value.toFixed(4))

/** How well "is this an article?" is answered: share of articles recognised, of others refused, and their mean. */
export function verdicts(rows: readonly Judgement[]): { recognised: number; refused: number; balanced: number } {
  const share = (kinds: ReadonlySet<string>, yes: boolean): number => {
    const known = rows.filter((row) => kinds.has(row.kind))
    return known.filter((row) => row.yes === yes).length / Math.max(1, known.length)
  }
  const recognised = share(ARTICLES, true)
  const refused = share(OTHERS, false)
  return { recognised, refused, balanced: (recognised + refused) / 2 }
}

/** The table of results: each set whole and by kind of page, each extractor. */
export function report(judged: readonly Judgement[]): string {
  const parts: string[] = []
  const present = EXTRACTORS.filter((name) => judged.some((row) => row.extractor === name))
  for (const set of unique(judged.map((row) => row.set))) {
    const inSet = judged.filter((row) => row.set === set)
    const kinds = unique(inSet.map((row) => row.kind))
    const lines = [null, ...(kinds.length > 1 ? kinds : [])].flatMap((kind) =>
      present.map((name) => {
        const rows = inSet.filter((row) => row.extractor === name && (kind === null || row.kind === kind))
        return line(`${kind ?? 'all'} ${name}`, rows)
      }),
    )
    parts.push(table([[set, 'pages', ...NUMBERS], ...lines]))
    if (!kinds.some((kind) => OTHERS.has(kind))) continue
    const answers = present.map((name) => {
      const { recognised, refused, balanced } = verdicts(inSet.filter((row) => row.extractor === name))
      return [name, score(recognised), score(refused), score(balanced)]
    })
    parts.push(table([['article or not', 'recognised', 'refused', 'balanced'], ...answers]))
  }
  return parts.join('\n\n')
}
