import { type ReadingSpeed, readingSpeeds, speedOf, usualSpeed } from './reading-speeds.ts'

/** Whole minutes, at least 1; `from` is a quick reader's, `to` a slow one's. */
export interface ReadingTime {
  from: number
  to: number
}

/**
 * How long reading takes.
 * @param characters of the text, white space not counted (`countCharacters`)
 * @param lang BCP 47 tag of the text; null or a language without a figure has the average of the others
 */
export function readingTime(characters: number, lang: string | null): ReadingTime {
  const { mean, deviation } = speedFor(lang)
  const from = minutes(characters / (mean + deviation))
  return { from, to: Math.max(from, minutes(characters / (mean - deviation))) }
}

/** Minutes that an average reader takes, not rounded. `characters` and `lang` as for `readingTime`. */
export function minutesToRead(characters: number, lang: string | null): number {
  return characters / speedFor(lang).mean
}

function speedFor(lang: string | null): ReadingSpeed {
  const name = lang?.toLowerCase().split(/[-_]/)[0] ?? ''
  return readingSpeeds[speedOf[name] ?? name] ?? usualSpeed
}

function minutes(value: number): number {
  return Math.max(1, Math.round(value))
}
