import { afterName, beforeName, betweenNames, degrees, emptyNames, notNames, weakLeads } from '../tables/bylines.ts'
import { findDates } from './dates.ts'
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

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|')

const leads = Object.values(beforeName).flat()
const leadWords = new Set(leads)
/** Scripts that put no space between words: a word of the table may touch the name. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const afterLead = '(?:\\s*[:：/／=＝●◎|｜・]\\s*|\\s+)'
const before = new RegExp(`^(?:${alternatives(leads)})${afterLead}`, 'iu')
const strongLead = new RegExp(
  `^(?:${alternatives(leads.filter((word) => !weakLeads.has(word)))})(?:${afterLead}|$)`,
  'iu',
)
/** "ByAda Example": a word that lost its space. */
const glued = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll}+\s\p{Lu})/u
const after = new RegExp(`\\s*(?:${alternatives(Object.values(afterName).flat())})(?:$|[\\s=＝·/].*$)`, 'u')
const joints = new RegExp(
  `\\s*(?:[,;/&、，；|]|\\s[·•⋅]\\s)\\s*(?:(?:${betweenNames.join('|')})\\s+)?|\\s+(?:${betweenNames.join('|')})\\s+`,
  'iu',
)
/** Words after a name that say where, when or for whom. */
const circumstance = /\s+(?:on|at|in|for|from|für|am|bei|pour|para|em|vor)(?:\s.*)?$/

/** A name has at most this many words, or characters: beyond, the line is a sentence. */
const mostWords = 7
const mostCharacters = 60

/**
 * The names in a line that is known to name authors ("By Ada Example and Ben Sample, Staff writers").
 * @param text what a byline, a meta tag or a property says
 */
export function readNames(text: string): Names {
  const line = withoutLead(withoutDates(withoutContacts(decode(text))))
  const names: string[] = []
  for (const part of line.split(joints)) {
    const name = cleanName(part)
    if (name && !names.includes(name)) names.push(name)
    else if (!name && names.length && !degrees.test(part.trim())) break
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

function withoutDates(text: string): string {
  if (!/\d/.test(text)) return text
  let line = text
  for (const { start, end } of findDates(text, 'dayFirst').reverse())
    line = `${line.slice(0, start)}|${line.slice(end)}`
  return line.replace(dayOrTime, (found) =>
    /min|:/.test(found) || found.split(/[\s,]+/).some((word) => monthNumber(word)) ? '|' : found,
  )
}

/** Whether a line begins like a byline ("By …", "Von …", "作者：…"); what follows may be on the next line. */
export function startsByline(line: string): boolean {
  return strongLead.test(line) || glued.test(line)
}

/** Reporters as Korean, Chinese and Japanese papers sign: a name and what they are ("홍길동 기자", "记者 张三"). */
export function reporters(line: string): Names {
  const names: string[] = []
  for (const pattern of signed) for (const found of line.matchAll(pattern)) names.push(found[1]!)
  const known = [...new Set(names)].filter(isName)
  return { names: known, line: known.join(', ') }
}

const signed = [
  new RegExp(
    `(?<!\\p{Script=Hangul})(\\p{Script=Hangul}{2,4})\\s?(?:${alternatives(afterName.ko!)})(?!\\p{Script=Hangul})`,
    'gu',
  ),
  /(?<![\p{Script=Han}])(?:记者|記者|作者|撰文|通讯员)[:：/\s]\s?(\p{Script=Han}{2,4})(?![\p{Script=Han}])/gu,
]

function withoutLead(text: string): string {
  let line = text
  for (let round = 0; round < 3; round++) {
    const next = line
      .replace(before, '')
      .replace(glued, '')
      .replace(/^[\s:：|,·•/–—-]+/, '')
    if (next === line || !next) break
    line = next
  }
  return line
}

function cleanName(part: string): string {
  const name = part
    .replace(/^["'“‘(<[【]+|["'”’>\]】]+$/g, '')
    .replace(/\s*[([（].*$/, '')
    .replace(/\s+[-–—|·•]\s+.*$/, '')
    .replace(after, '')
    .replace(circumstance, '')
    .replace(/^@|[|,.:;·•\s–—-]+$/g, '')
    .trim()
  return isName(name) ? name : ''
}

/** Whether a text can be a name of a person or an outlet: short, with letters, no sentence, no address, no placeholder. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > mostCharacters || !/\p{L}/u.test(name)) return false
  if (
    emptyNames.has(name.toLowerCase()) ||
    leadWords.has(name.toLowerCase().replace(/\s*[:：]$/, '')) ||
    notNames.test(name) ||
    degrees.test(name)
  )
    return false
  if (name.split(' ').length > mostWords || /\.\s\p{L}+\s\p{L}+\s/u.test(name)) return false
  return !/\d{3}|[{}<>=?!_]{2}|\//.test(name)
}

/** Whether a text looks like a person: two to five words that begin with a capital, or a short name without spaces. */
export function looksPersonal(name: string): boolean {
  if (unspaced.test(name)) return name.replace(/\s/g, '').length <= 8
  const words = name.split(' ')
  return words.length >= 2 && words.length <= 5 && words.filter((word) => /^\p{Ll}/u.test(word)).length <= 1
}

function spanOf(line: string, names: string[]): string {
  const start = line.indexOf(names[0] ?? '')
  const last = names.at(-1) ?? ''
  const end = line.lastIndexOf(last) + last.length
  const span = line.slice(start, end)
  return span.length > names.join(', ').length + 5 * names.length ? names.join(', ') : span
}
