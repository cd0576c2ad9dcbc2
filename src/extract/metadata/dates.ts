import { afternoon, eras, morning, zones } from '../tables/date-words.ts'
import { monthNumber } from './months.ts'

/** A date found in a text. */
export interface FoundDate {
  /** ISO 8601: a day, or a day and time, with an offset only when the text gives one. */
  iso: string
  /** Where it stands in the text. */
  start: number
  end: number
}

/** Which number comes first in 2/10/2022. */
export type DayOrder = 'dayFirst' | 'monthFirst'

/** How a page writes its dates. */
export interface DateStyle {
  order: DayOrder
  /** BCP 47 tag of the language of its months. */
  lang: string
}

interface Day {
  year: number
  month: number
  day: number
}

/** Years an article may carry; a number outside is not a year (prices, phone numbers, other calendars). */
const firstYear = 1900
const lastYear = 2099
/** Thai years run ahead of ours by this much. */
const thaiYears = 543

const eraWords = Object.keys(eras).join('|')
/** One pattern per way of writing a day; `read` turns the groups into numbers. Tried in this order. */
const shapes: { pattern: RegExp; read: (g: string[], style: DateStyle) => Day }[] = [
  {
    // 2022-02-10, 2022/2/10, 2022.02.10., 2022. 2. 10, 2022年2月10日, 2022년 2월 10일
    pattern: /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)\s?[日일]?/gu,
    read: ([y, m, d]) => ({ year: +y!, month: +m!, day: +d! }),
  },
  {
    pattern: new RegExp(`(${eraWords})\\s?(\\d{1,3}|元)\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日`, 'gu'),
    read: ([era, y, m, d]) => ({ year: eras[era!]! + (y === '元' ? 1 : +y!), month: +m!, day: +d! }),
  },
  {
    // 10 February 2022, 10. Februar 2022, 10 de febrero de 2022, 1er mars 2022, 10-Feb-2022, 10th of May, 2022
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]*(?:(?:de|of|d’|d')\s?)?(\p{L}[\p{L}\p{M}]+\d{0,2})\.?[\s,-]*(?:(?:de|del|of)\s)?\s?(\d{4})(?!\d)/giu,
    read: ([d, m, y], { lang }) => ({ year: +y!, month: monthNumber(m!, lang), day: +d! }),
  },
  {
    // February 10, 2022; Feb. 10th 2022
    pattern: /(?<!\p{L})(\p{L}[\p{L}\p{M}]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?\.?,?\s*(\d{4})(?!\d)/giu,
    read: ([m, d, y], { lang }) => ({ year: +y!, month: monthNumber(m!, lang), day: +d! }),
  },
  {
    // Thu Feb 10 17:34:00 +0000 2022, Thu Feb 10 17:34:00 UTC 2022
    pattern: /(?<!\p{L})(\p{L}{3})\s+(\d{1,2})\s+(?=\d\d:\d\d:\d\d\s\S+\s\d{4})(?=.{9}\S+\s(\d{4}))/giu,
    read: ([m, d, y], { lang }) => ({ year: +y!, month: monthNumber(m!, lang), day: +d! }),
  },
  {
    // 2022. február 10., 2022 Feb 10
    pattern: /(?<!\d)(\d{4})[.,]?[\s-]*(\p{L}[\p{L}\p{M}]+)\.?[\s-]*(\d{1,2})(?!\d)/giu,
    read: ([y, m, d], { lang }) => ({ year: +y!, month: monthNumber(m!, lang), day: +d! }),
  },
  {
    // 10.02.2022, 10/2/2022, 10-02-2022
    pattern: /(?<![\d.])(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2(\d{4})(?!\d)/gu,
    read: ([a, mark, b, y], { order }) => numeric(+a!, +b!, +y!, mark!.includes('.') ? 'dayFirst' : order),
  },
]

function numeric(a: number, b: number, year: number, order: DayOrder): Day {
  const dayFirst = a > 12 || (b <= 12 && order === 'dayFirst')
  return dayFirst ? { year, month: b, day: a } : { year, month: a, day: b }
}

const daysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The day as ISO 8601, null when there is no such day. */
function isoDay({ year, month, day }: Day): string | null {
  const y = year >= firstYear + thaiYears && year > lastYear ? year - thaiYears : year
  if (!(y >= firstYear && y <= lastYear && day >= 1 && day <= (daysInMonth[month - 1] ?? 0))) return null
  return `${y}-${two(month)}-${two(day)}`
}

const two = (n: number): string => String(n).padStart(2, '0')

const escaped = (words: string[]): string => words.map((word) => word.replace(/\./g, '\\.')).join('|')
const half = `(${escaped([...afternoon, ...morning])})`
const clock = new RegExp(
  `^(?:${half}\\s?)?(\\d{1,2})(?:\\s?[:.h]\\s?(\\d{2})|\\s?[時时시点點]\\s?(?:(\\d{1,2})\\s?[分분])?|(?=\\s?[ap]\\.?m))(?::(\\d{2}))?(?:[.,]\\d+)?(?!\\d)\\s?(?:${half}(?!\\p{L}))?`,
  'iu',
)
/** What may stand between a day and its time: marks, the day of the week in brackets, "at", "um", "a las", "в". */
const between =
  /^(?:[\s,T·|/@–—-]|\([^()\d]{1,12}\)|[월화수목금토일]요일|星期.|[.](?=\s))*(?:(?!오전|오후|午前|午後|上午|下午|凌晨|早上|晚上|[ap]\.?m)\p{L}{1,6}\s){0,2}/iu
const zone = /^\s?\(?(?:(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})?(?!\d)|(\p{L}{1,4})(?!\p{L}))/iu

/** Time of day and offset that follow a day, as they end an ISO date; `length` is how much text they take. */
function timeAfter(text: string): { iso: string; length: number } {
  const gap = between.exec(text)?.[0].length ?? 0
  const found = clock.exec(text.slice(gap))
  if (!found) return { iso: '', length: 0 }
  const [all, halfBefore, h, m, cjkMinutes, s, halfAfter] = found
  let hour = +h!
  const word = (halfBefore ?? halfAfter ?? '').toLowerCase()
  if (hour < 12 && afternoon.includes(word)) hour += 12
  if (hour === 12 && morning.includes(word)) hour = 0
  const minute = +(m ?? cjkMinutes ?? 0)
  const second = +(s ?? 0)
  if (hour > 23 || minute > 59 || second > 59) return { iso: '', length: 0 }
  const offset = zoneAfter(text.slice(gap + all.length))
  return {
    iso: `T${two(hour)}:${two(minute)}:${two(second)}${offset.iso}`,
    length: gap + all.length + offset.length,
  }
}

function zoneAfter(text: string): { iso: string; length: number } {
  const found = zone.exec(text)
  if (!found) return { iso: '', length: 0 }
  const [all, sign, hours, minutes, name] = found
  if (sign && +hours! <= 14) return { iso: `${sign}${hours}:${minutes ?? '00'}`, length: all.length }
  const known = name ? zones[name.toLowerCase()] : undefined
  return known ? { iso: known, length: all.length } : { iso: '', length: 0 }
}

/** Zeros of the scripts that write dates in digits of their own: Arabic, Persian, Devanagari, Thai, full-width. */
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xff10]
const ownDigits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g

/** Digits of other scripts as 0–9, odd spaces as spaces. Keeps the length of the text. */
function plainDigits(text: string): string {
  return text
    .replace(ownDigits, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - zeros.findLast((zero) => zero <= code)!)
    })
    .replace(/[\u00a0\u202f\u200e\u200f]/g, ' ')
    .replace(/：/g, ':')
}

/** What every date has in it: a year, or the name of an era. */
const yearOrEra = new RegExp(`[\\d٠-٩۰-۹०-९๐-๙０-９]{4}|${eraWords}`)

/**
 * Every date in a short text, in the order they stand there.
 * @param text at most a line; longer texts are cut at 400 characters
 */
export function findDates(text: string, style: DateStyle): FoundDate[] {
  const line = text.slice(0, longest)
  if (!yearOrEra.test(line)) return []
  const plain = plainDigits(line)
  const found: FoundDate[] = []
  for (const { pattern, read } of shapes) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index
      const day = isoDay(read(match.slice(1), style))
      if (!day || found.some((other) => start < other.end && other.start < start + match[0].length)) continue
      const time = timeAfter(plain.slice(start + match[0].length))
      found.push({ iso: day + time.iso, start, end: start + match[0].length + time.length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Longest text that is searched for dates, in characters: a line of metadata is shorter. */
const longest = 400

/**
 * The date in a machine-made value (meta tag, JSON-LD, `datetime`): ISO, RFC 2822, a written date, 20220210, seconds
 * or milliseconds since 1970. Null when there is none. Nothing is read in the zone of this machine.
 */
export function parseDate(value: string, style: DateStyle): string | null {
  const text = value.trim()
  const found = findDates(text, style)[0]
  if (found) return found.iso
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/.exec(text)
  if (compact) {
    const [, y, m, d, h, min, s, z] = compact
    const day = isoDay({ year: +y!, month: +m!, day: +d! })
    if (day) return h ? `${day}T${h}:${min}:${s ?? '00'}${z ?? ''}` : day
  }
  if (!/^\d{10}(\d{3})?$/.test(text)) return null
  const moment = new Date(text.length === 10 ? +text * 1000 : +text)
  return `${moment.toISOString().slice(0, 19)}Z`
}
