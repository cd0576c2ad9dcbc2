import { dateWords } from '../tables/date-words.ts'
import { type DateStyle, findDates, parseDate } from './dates.ts'
import { attribute, contentOf, textOf } from './dom.ts'
import type { Header, Line } from './header.ts'
import type { Mark } from './marks.ts'

/** A date that the page shows. */
export interface ShownDate {
  iso: string
  /** What the words around it say it is. */
  what: 'published' | 'modified' | 'other' | 'plain'
}

/** Lines of the head in which a date is looked for; a date in a longer line stands near its beginning. In characters. */
const limits = { linesBelow: 24, linesAbove: 8, line: 160, start: 60, label: 40, mark: 120, marks: 60 }

/** Dates in the head of the article, those that are marked first. */
export function datesNear(header: Header | null, style: DateStyle): ShownDate[] {
  if (!header) return []
  return [
    ...datesMarked([...header.declared.dates, ...header.named.dates], style),
    ...fromLines(header.below.slice(0, limits.linesBelow), style),
    ...fromLines(header.above.slice(0, limits.linesAbove), style),
  ]
}

/** Dates in marks, wherever they stand. */
export function datesMarked(marks: Mark[], style: DateStyle): ShownDate[] {
  return marks.slice(0, limits.marks).flatMap((mark) => fromMark(mark, style))
}

function fromMark({ element, what }: Mark, style: DateStyle): ShownDate[] {
  const text = textOf(element, ' ')
  const value = attribute(element, 'datetime') || attribute(element, 'content')
  const iso = (value && parseDate(value, style)) || (text.length < limits.mark ? findDates(text, style)[0]?.iso : null)
  if (!iso) return []
  const label = meaning(text.slice(0, limits.label))
  return [
    {
      iso,
      what: label !== 'plain' ? label : what === 'published' || what === 'modified' ? what : meaning(before(element)),
    },
  ]
}

/** The text right before an element on its line, where "Published" may stand. */
function before(element: Element): string {
  const previous = element.previousSibling ?? element.parentElement?.previousSibling
  const text = previous ? contentOf(previous, previous, '').text : ''
  return text.length < limits.mark ? text.slice(-limits.label) : ''
}

function fromLines(lines: Line[], style: DateStyle): ShownDate[] {
  const found: ShownDate[] = []
  let label = ''
  for (const { text } of lines) {
    let from = 0
    for (const { iso, start, end } of findDates(text, style)) {
      if (text.length > limits.line && start > limits.start) break
      found.push({ iso, what: meaning(text.slice(from, start) || label) })
      from = end
    }
    label = text.length < limits.label ? text : ''
  }
  return found
}

function meaning(words: string): ShownDate['what'] {
  const last = { what: 'plain' as ShownDate['what'], at: -1 }
  for (const what of ['published', 'modified', 'other'] as const) {
    const at = dateWords[what].exec(words)?.index ?? -1
    if (at > last.at) Object.assign(last, { what, at })
  }
  return last.what
}
