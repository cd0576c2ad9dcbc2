import { moreMonths, regionsWithOwnMonths } from '../tables/date-words.ts'

/** Months are cut to so many letters in dates. */
const cut = { least: 3, most: 5 }

/** Names of months by language, made when a date of that language is first read. */
const known = new Map<string, Map<string, number>>()

/** Without accents, which dates often lack, and without the Hebrew "in" that is written in one with a month. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655.]|^ב/g, '')

/** The months of a language as the browser knows them: alone, and in a date. */
function monthsOf(lang: string): Map<string, number> {
  const found = known.get(lang)
  if (found) return found
  const months = new Map<string, number>()
  for (const region of [lang, ...(regionsWithOwnMonths[lang] ?? [])]) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${region}-u-ca-gregory-nu-latn`, { month: 'long', day, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const name = format.formatToParts(Date.UTC(2022, month - 1)).find(({ type }) => type === 'month')
        months.set(plain(name!.value), month)
      }
    }
  }
  known.set(lang, months)
  return months
}

/**
 * The month (1–12) that a word names, in full or cut, in English or in the page's language; 0 for any other word.
 * @param lang BCP 47 tag of the page's language
 */
export function monthNumber(word: string, lang: string): number {
  const name = plain(word)
  for (const months of [monthsOf('en'), monthsOf(lang.split('-', 1)[0]!)]) {
    const found = months.get(name)
    if (found) return found
    if (name.length < cut.least || name.length > cut.most) continue
    const numbers = new Set([...months].filter(([full]) => full.startsWith(name)).map(([, number]) => number))
    if (numbers.size === 1) return [...numbers][0]!
  }
  return moreMonths[name] ?? Number(numbered.exec(name)?.[1] ?? 0)
}

/** Months that Vietnamese dates number: "Th2". */
const numbered = /^th(\d{1,2})$/

/** Days of the week in English, as they stand before a date; other languages write them after it or in brackets. */
const dayNames = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?$/

/** Whether a lower-case word names a day of the week. */
export function isDayName(word: string): boolean {
  return dayNames.test(word)
}
