import { languages } from '../tables/languages.ts'

/** Months are cut to so many letters in dates. */
const cut = { least: 3, most: 5 }

/** Months by the words that name them in full, and those that may be cut; made when a date is first read. */
let known: { full: Map<string, number>; cuttable: [string, number][] } | null = null

/** Without accents: dates are often written without them. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655.]/g, '')

function readTable(): NonNullable<typeof known> {
  const full = new Map<string, number>()
  const cuttable: [string, number][] = []
  for (const { months, monthsInFull } of languages) {
    for (const [index, spellings] of months?.split(' ').entries() ?? []) {
      for (const spelling of spellings.split('|').map(plain)) {
        full.set(spelling, index + 1)
        if (!monthsInFull) cuttable.push([spelling, index + 1])
      }
    }
  }
  return { full, cuttable }
}

/** The month (1–12) that a word names in any language of the table, in full or cut; 0 for any other word. */
export function monthNumber(word: string): number {
  known ??= readTable()
  const name = plain(word)
  const found = known.full.get(name)
  if (found || name.length < cut.least || name.length > cut.most) return found ?? 0
  const numbers = new Set(known.cuttable.filter(([full]) => full.startsWith(name)).map(([, number]) => number))
  return numbers.size === 1 ? [...numbers][0]! : 0
}

/** Days of the week in English, as they stand before a date; other languages write them after it or in brackets. */
const dayNames = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?$/

/** Whether a lower-case word names a day of the week. */
export function isDayName(word: string): boolean {
  return dayNames.test(word)
}
