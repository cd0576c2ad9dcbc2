import { monthNames } from '../tables/date-words.ts'

const months = new Map<string, number>()
for (const names of Object.values(monthNames)) {
  for (const [index, spellings] of names.split(' ').entries()) {
    for (const spelling of spellings.split('|')) months.set(spelling, index + 1)
  }
}

/** The month (1–12) that a word names in any language of the table, 0 for any other word. Case and a dot don't matter. */
export function monthNumber(word: string): number {
  return months.get(word.toLowerCase().replace(/\.$/, '')) ?? 0
}

/** Days of the week in English, as they stand before a date; other languages write them after it or in brackets. */
const dayNames = /^(?:mon|tue|wed|thu|fri|sat|sun)(?:s|r|rs|day|sday|nesday|rsday|urday)?$/

/** Whether a lower-case word names a day of the week. */
export function isDayName(word: string): boolean {
  return dayNames.test(word)
}
