import { dayFirstDomains, monthFirst } from '../tables/date-words.ts'
import { metaNames } from '../tables/meta-names.ts'
import { type DateStyle, type DayOrder, parseDate } from './dates.ts'
import type { FarMarks, Header } from './header.ts'
import { type LinkedNode, textValue } from './json-ld.ts'
import { allMeta, type MetaTags } from './meta-tags.ts'
import { datesMarked, datesNear, type ShownDate } from './shown-dates.ts'

/** When the text was published and last changed, in ISO 8601. */
export interface Times {
  publishedTime: string | null
  modifiedTime: string | null
}

/** How a page in a language writes its dates; English when none is known. */
export function dateStyle(language: string | null, url: URL | null): DateStyle {
  const lang = language ?? 'en'
  return { order: dayOrder(lang.toLowerCase(), url), lang }
}

/** How the page's language, or for plain English its domain, reads 2/10/2022. */
function dayOrder(tag: string, url: URL | null): DayOrder {
  if (!monthFirst.includes(tag)) return 'dayFirst'
  const domain = url?.hostname.split('.').at(-1) ?? ''
  return tag === 'en' && dayFirstDomains.includes(domain) ? 'dayFirst' : 'monthFirst'
}

/** Where dates are looked for. */
export interface TimeSources {
  tags: MetaTags
  /** Nodes of linked data that describe the article and its page, best first. */
  nodes: LinkedNode[]
  header: Header | null
  far: FarMarks
  style: DateStyle
}

/** Chooses the dates of data made for machines and of what the page shows; where they differ, what is shown near the heading is right. */
export function readTimes({ tags, nodes, header, far, style }: TimeSources): Times {
  const first = (values: string[]): string | null => {
    for (const value of values) {
      const date = value && parseDate(value, style)
      if (date) return date
    }
    return null
  }
  const linked = (key: string): string[] => nodes.map((node) => textValue(node[key]))
  const meta = (names: readonly string[]): string[] => names.flatMap((name) => allMeta(tags, [name]))
  const published =
    first(linked('datePublished')) ??
    first(meta(metaNames.published)) ??
    first(linked('dateCreated')) ??
    first(linked('uploadDate'))
  const modified = first(linked('dateModified')) ?? first(meta(metaNames.modified))
  const near = datesNear(header, style)
  const publishedTime = agree(published, firstPublished(near), modified) ?? modified ?? farDate(far, style)
  const change = near.find(({ what }) => what === 'modified')
  const modifiedTime = modified ?? change?.iso ?? null
  return { publishedTime: publishedTime ?? modifiedTime, modifiedTime }
}

const firstPublished = (shown: ShownDate[]): ShownDate | undefined =>
  shown.find(({ what }) => what === 'published') ?? shown.find(({ what }) => what === 'plain')

/** A date far from the heading, for a page that has none near it. */
function farDate(far: FarMarks, style: DateStyle): string | null {
  return firstPublished(datesMarked(far.dates(), style))?.iso ?? null
}

const dayOf = (iso: string): string => iso.slice(0, 10)
const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) / 86_400_000

/**
 * One date out of the declared and the shown one. The same day: the declared one, which has a time. A day apart: the
 * shown one, which is local. One that is said to be of publication: that. Else the earlier one: machines date a text
 * anew when it moves, and a later date near the heading is of a change or of another text.
 */
function agree(declared: string | null, shown: ShownDate | undefined, modified: string | null): string | null {
  if (!shown) return declared
  if (!declared) return shown.iso
  const days = daysBetween(declared, shown.iso)
  if (days === 0) return declared
  if (days <= 1 || shown.what === 'published') return shown.iso
  return shown.iso < declared && !(modified && daysBetween(modified, shown.iso) <= 1) ? shown.iso : declared
}
