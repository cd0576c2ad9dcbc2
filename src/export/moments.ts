/** ISO 8601 as far as articles use it: a year, month, day, and a clock time with or without an offset. */
const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/

/** True for a moment that is written as ISO 8601 and exists. */
export function isMoment(text: string): boolean {
  const match = iso.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01', time = '00:00'] = match
  const date = new Date(`${year}-${month}-${day}T${time}Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** For people, in any language: "2024-03-05 17:34 +09:00". */
export function momentText(moment: string): string {
  const [, , , , time, offset] = iso.exec(moment) ?? []
  return [moment.split('T')[0], time, offset === 'Z' ? 'UTC' : offset].filter(Boolean).join(' ')
}

/** As W3C's date profile wants it, which knows no clock time without an offset. */
export function w3cMoment(moment: string): string {
  const [, , , , time, offset] = iso.exec(moment) ?? []
  return time && !/^(?:Z|[+-]\d\d:\d\d)$/.test(offset ?? '') ? (moment.split('T')[0] ?? moment) : moment
}
