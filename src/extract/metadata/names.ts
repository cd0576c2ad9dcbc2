import { afterName, beforeName, betweenNames, degrees, emptyNames, notNames } from '../tables/bylines.ts'
import { decode } from './json-ld.ts'

/** Names read out of a line. */
export interface Names {
  names: string[]
  /** The names as the line joins them: "Ada Example and Ben Sample". */
  line: string
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const alternatives = (table: Record<string, string[]>): string =>
  [...new Set(Object.values(table).flat())]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')

/** Scripts that put no space between words: a word of the table may touch the name. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const before = new RegExp(
  `^(?:${alternatives(beforeName)})(?:\\s*[:：/／=＝●◎|｜・]\\s*|\\s+|(?=\\p{Lu}\\p{Ll}+\\s))`,
  'iu',
)
const after = new RegExp(`\\s*(?:${alternatives(afterName)})(?:$|[\\s=＝·/].*$)`, 'u')
const joints = new RegExp(
  `\\s*(?:[,;/&、，；|]|\\s[·•]\\s)\\s*(?:(?:${betweenNames.join('|')})\\s+)?|\\s+(?:${betweenNames.join('|')})\\s+`,
  'iu',
)

/** A name has at most this many words, or characters: beyond, the line is a sentence. */
const mostWords = 7
const mostCharacters = 60

/**
 * The names in a line that is known to name authors ("By Ada Example and Ben Sample, Staff writers").
 * @param text what a byline, a meta tag or a property says
 */
export function readNames(text: string): Names {
  const line = withoutLead(withoutContacts(decode(text)))
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

function withoutLead(text: string): string {
  let line = text
  for (let round = 0; round < 3; round++) {
    const next = line.replace(before, '').replace(/^[\s:：|,·•/–—-]+/, '')
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
    .replace(/^@/, '')
    .trim()
  return isName(name) ? name : ''
}

/** Whether a text can be a name of a person or an outlet: short, with letters, no sentence, no address, no placeholder. */
export function isName(name: string): boolean {
  if (name.length < 2 || name.length > mostCharacters || !/\p{L}/u.test(name)) return false
  if (emptyNames.has(name.toLowerCase()) || notNames.test(name) || degrees.test(name)) return false
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
