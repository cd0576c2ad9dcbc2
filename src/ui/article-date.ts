/**
 * A moment as a page gives it: ISO 8601, as exact as the page is. Without an offset it is the page's own clock time,
 * which is shown as it is, wherever the reader may be.
 */
const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/

type Parts = Intl.DateTimeFormatOptions

const year: Parts = { year: 'numeric' }
const month: Parts = { year: 'numeric', month: 'long' }
const day: Parts = { dateStyle: 'long' }
const minute: Parts = { dateStyle: 'long', timeStyle: 'short' }

/**
 * A date for people, with the time where the page gives one.
 * @param moment ISO 8601
 * @param lang BCP 47 tag of the language to write it in
 * @param timeZone to show moments with an offset in; the reader's own when left out
 * @returns null when it is no date
 */
export function articleDate(moment: string, lang: string, timeZone?: string): string | null {
  const match = iso.exec(moment)
  if (!match) return null
  const [, years, months, days, hours, , offset] = match
  const parts = hours ? minute : days ? day : months ? month : year
  // A clock time without an offset is put into UTC and read in UTC, so that it stays what the page says.
  const zone = offset ? timeZone : 'UTC'
  const date = new Date(
    offset ? moment : `${years}-${months ?? '01'}-${days ?? '01'}T${hours ? moment.slice(11) : '00:00'}Z`,
  )
  if (Number.isNaN(date.getTime())) return null
  return new Intl.DateTimeFormat(lang, zone ? { ...parts, timeZone: zone } : parts).format(date)
}
