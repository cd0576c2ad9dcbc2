import { roles } from '../tables/name-words.ts'
import { after, circumstance, joints, signedNames, withoutLead } from './byline-words.ts'
import { findDates } from './dates.ts'
import { isDegree, isName } from './is-name.ts'
import { decode } from './json-ld.ts'
import { monthNumber } from './months.ts'

/** Names read out of a line. */
export interface Names {
  names: string[]
  /** The names as the line joins them: "Ada Example and Ben Sample". */
  line: string
}

/** No names at all. */
export const noNames: Names = { names: [], line: '' }

/**
 * The names in a line that is known to name authors ("By Ada Example and Ben Sample, Staff writers").
 * @param text what a byline, a meta tag or a property says
 * @param lang BCP 47 tag of the page's language, which its months are in
 * @param kind a value made for machines holds names alone; a line says more ("Ada Example in Science")
 */
export function readNames(text: string, lang: string, kind: 'line' | 'value' = 'line'): Names {
  const whole = withoutLeads(withoutDates(withoutContacts(decode(text)), lang))
  const line = kind === 'line' ? whole.replace(circumstance, '') : whole
  const names: string[] = []
  for (const part of line.split(joints)) {
    const name = names.length && roles.test(part) ? '' : cleanName(part, lang)
    if (name && !names.includes(name)) names.push(name)
    else if (!name && names.length && !isDegree(part.trim()) && !roles.test(part)) break
  }
  return { names, line: spanOf(line, names) }
}

function withoutContacts(text: string): string {
  return text
    .replace(/\(?\b[\w.+-]+@[\w-]+\.[\w.-]+\)?/g, ' ')
    .replace(/https?:\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A day with or without its year, and the time read takes: none of them is a name. */
const dayOrTime =
  /(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?(?:\b\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?\b(?!\s?\p{L})|\b\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3,9}\b)|\b\d+\s?-?min(?:ute)?s?\b.*|\b\d{1,2}:\d{2}.*/giu

function withoutDates(text: string, lang: string): string {
  if (!/\d/.test(text)) return text
  let line = text
  for (const { start, end } of findDates(text, { order: 'dayFirst', lang }).reverse())
    line = `${line.slice(0, start)}|${line.slice(end)}`
  return line.replace(dayOrTime, (found) =>
    /min|:/.test(found) || found.split(/[\s,]+/).some((word) => monthNumber(word, lang)) ? '|' : found,
  )
}

function withoutLeads(text: string): string {
  let line = text
  for (let round = 0; round < mostLeads; round++) {
    const next = withoutLead(line).replace(/^[\s:：|,·•/–—-]+/, '')
    if (next === line || !next) break
    line = next
  }
  return line
}

/** Words before a name that stand in a row: "Text: Von …". */
const mostLeads = 3

function cleanName(part: string, lang: string): string {
  const name = part
    .replace(/^["'“‘(<[【]+|["'”’>\]】]+$/g, '')
    .replace(/\s*[([（].*$/, '')
    .replace(/\s+[-–—|·•]\s+.*$/, '')
    .replace(after, '')
    .replace(/^@|[|,:;·•∙\s–—-]+$|(?<=\p{L}{4})\.$/gu, '')
    .trim()
  return isName(name, lang) ? name : ''
}

/** Reporters as Korean and Chinese papers sign their texts, without any word before the name. */
export function reporters(line: string, lang: string): Names {
  const names = signedNames(line).filter((name) => isName(name, lang))
  return { names, line: names.join(', ') }
}

/** The part of a line from its first name to its last. */
export function spanOf(line: string, names: string[]): string {
  const start = line.indexOf(names[0] ?? '')
  const last = names.at(-1) ?? ''
  const end = line.lastIndexOf(last) + last.length
  const span = line.slice(start, end)
  return span.length > names.join(', ').length + 5 * names.length ? names.join(', ') : span
}
