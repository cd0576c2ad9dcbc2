import { messageLanguage } from '../i18n.ts'

/**
 * Minutes in words, as '3 min' or '2–5 min': the browser knows the plural forms and the dash of every language.
 * @param from whole minutes
 * @param to the other end of a range; the same as `from` when there is none
 */
export function minutes(from: number, to = from): string {
  const format = new Intl.NumberFormat(messageLanguage(), { style: 'unit', unit: 'minute', unitDisplay: 'short' })
  // A range from 3 to 3 would come as 'about 3'.
  return from === to ? format.format(from) : format.formatRange(from, to)
}

/** A part of one in per cent, as '42%' in English and '42 %' in German. */
export function percent(part: number): string {
  return new Intl.NumberFormat(messageLanguage(), { style: 'percent' }).format(part)
}
