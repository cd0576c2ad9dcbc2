import { dateWords } from '../tables/bylines.ts'
import { dayFirstDomains, monthFirst } from '../tables/date-words.ts'
import { metaNames } from '../tables/meta-names.ts'
import { type DayOrder, findDates, parseDate } from './dates.ts'
import { attribute, textOf } from './dom.ts'
import { type LinkedNode, textValue } from './json-ld.ts'
import type { Mark } from './marks.ts'
import { allMeta, type MetaTags } from './meta-tags.ts'

/** When the text was published and last changed, in ISO 8601. */
export interface Times {
  publishedTime: string | null
  modifiedTime: string | null
}

/** How the page's language, or for plain English its domain, reads 2/10/2022. */
export function dayOrder(lang: string | null, url: string): DayOrder {
  const tag = (lang ?? 'en').toLowerCase()
  if (!monthFirst.includes(tag)) return 'dayFirst'
  const domain = URL.canParse(url) ? new URL(url).hostname.split('.').at(-1)! : ''
  return tag === 'en' && dayFirstDomains.includes(domain) ? 'dayFirst' : 'monthFirst'
}

/** Chooses the dates: linked data, then meta tags, then what the page shows. */
export function readTimes(
  tags: MetaTags,
  nodes: LinkedNode[],
  marks: Mark[],
  heading: Mark | null,
  order: DayOrder,
): Times {
  const from = (values: string[]): string | null => {
    for (const value of values) {
      const date = value && parseDate(value, order)
      if (date) return date
    }
    return null
  }
  const linked = (key: string): string[] => nodes.map((node) => textValue(node[key]))
  const shown = shownTimes(marks, heading, order)
  const publishedTime =
    from(linked('datePublished')) ??
    from(metaNames.published.flatMap((name) => allMeta(tags, [name]))) ??
    shown.publishedTime ??
    from(linked('dateCreated')) ??
    from(linked('uploadDate'))
  const modifiedTime =
    from(linked('dateModified')) ??
    from(metaNames.modified.flatMap((name) => allMeta(tags, [name]))) ??
    shown.modifiedTime
  return { publishedTime: publishedTime ?? modifiedTime, modifiedTime }
}

function shownTimes(marks: Mark[], heading: Mark | null, order: DayOrder): Times {
  const times: Times = { publishedTime: null, modifiedTime: null }
  let nearest = Number.POSITIVE_INFINITY
  for (const mark of marks) {
    const { iso, what } = markedDate(mark, order)
    if (!iso) continue
    const distance = heading ? mark.order - heading.order : mark.order
    const cost = (distance < 0 ? -2 * distance : distance) - (mark.by === 'property' ? 20 : 0)
    if (what === 'modified') times.modifiedTime ??= iso
    else if (cost < nearest) {
      nearest = cost
      times.publishedTime = iso
    }
  }
  return times
}

function markedDate(mark: Mark, order: DayOrder): { iso: string | null; what: string } {
  const { element } = mark
  const text = textOf(element, ' ')
  const value = attribute(element, 'datetime') || attribute(element, 'content')
  const iso =
    (value && parseDate(value, order)) || (text.length < 200 ? (findDates(text, order)[0]?.iso ?? null) : null)
  const what =
    dateWords.modified.test(text.slice(0, 40)) && !dateWords.published.test(text.slice(0, 40)) ? 'modified' : mark.what
  return { iso, what }
}
