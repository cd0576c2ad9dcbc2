/** A moment as a page gives it: ISO 8601, as exact as the page is. */
const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/

type Parts = Intl.DateTimeFormatOptions

const year: Parts = { year: 'numeric' }
const month: Parts = { ...year, month: 'long' }
const day: Parts = { ...month, day: 'numeric' }
const minute: Parts = { ...day, hour: 'numeric', minute: '2-digit' }

/**
 * A date for people, with the time where the page gives one. The time is the clock's where the page was written, as
 * the page shows it, with the zone beside it when the reader's clock differs. A time in UTC is the way computers write
 * a time, nobody's clock, and is shown by the reader's.
 * @param moment ISO 8601
 * @param lang BCP 47 tag of the language to write it in
 * @param ownZone the reader's time zone; the browser's when left out
 * @returns null when it is no date
 */
export function articleDate(moment: string, lang: string, ownZone?: string): string | null {
  const match = iso.exec(moment)
  if (!match) return null
  const [, years, months = '01', days = '01', time = '00:00', offset] = match
  const date = new Date(offset && match[4] ? moment : `${years}-${months}-${days}T${time}Z`)
  if (Number.isNaN(date.getTime())) return null
  const parts = match[4] ? minute : match[3] ? day : match[2] ? month : year
  return inZone(date, lang, parts, offset, ownZone)
}

/** `offset`: of the page's clock; undefined where the page gives a bare clock time, which was read as UTC. */
function inZone(
  date: Date,
  lang: string,
  parts: Parts,
  offset: string | undefined,
  ownZone: string | undefined,
): string {
  const format = (options: Parts) => new Intl.DateTimeFormat(lang, options).format(date)
  const own = ownZone ? { ...parts, timeZone: ownZone } : parts
  if (!offset) return format({ ...parts, timeZone: 'UTC' })
  if (offset === 'Z' || /^[+-]00:?00$/.test(offset)) return format(own)
  const there = { ...parts, timeZone: offset }
  return format(there) === format(own) ? format(own) : format({ ...there, timeZoneName: 'short' })
}
