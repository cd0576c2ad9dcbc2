import { ko } from '../tables/languages/ko.ts'
import { languages } from '../tables/languages.ts'

const all = (kind: 'before' | 'weak' | 'others' | 'after' | 'between'): string[] =>
  languages.flatMap((words) => words[kind]?.split('|') ?? [])

/** Words before a name, and how far they are to be trusted in a line that nobody marked as a byline. */
const leads = new Map<string, 'sure' | 'weak' | 'other'>([
  ...all('before').map((word) => [word, 'sure'] as const),
  ...all('weak').map((word) => [word, 'weak'] as const),
  ...all('others').map((word) => [word, 'other'] as const),
])

/** Whether a lower-case text is one of the words that stand before a name. */
export function isLead(text: string): boolean {
  return leads.has(text)
}

/** Scripts that put no space between words: a word of the table may touch the name. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** How leads begin: most lines begin with none, and are not searched for one. */
const leadStarts = new Set([...leads.keys()].map((word) => word.slice(0, 2)))
/** Where the longest lead ends at the latest, in characters. */
const longestLead = Math.max(...[...leads.keys()].map((word) => word.length))
/** What follows a lead: a mark, or a space. */
const afterLead = /\s*([:：/／=＝●◎|｜・])\s*|\s+/y

/** A line cut behind the word it begins with. */
interface Led {
  rest: string
  trust: 'sure' | 'weak' | 'other'
  /** The mark between the word and the rest, '' when there is only space. */
  mark: string
}

/** The word before a name that a line begins with; the longest one. */
function leadOf(line: string): Led | null {
  const start = line.slice(0, longestLead + 1).toLowerCase()
  if (!leadStarts.has(start.slice(0, 2)) && !leads.has(start.slice(0, 1))) return null
  for (let end = Math.min(start.length, longestLead); end > 0; end--) {
    const trust = leads.get(start.slice(0, end))
    if (!trust) continue
    afterLead.lastIndex = end
    const found = afterLead.exec(line)
    if (found) return { rest: line.slice(end + found[0].length), trust, mark: found[1] ?? '' }
    if (end === line.length) return { rest: '', trust, mark: '' }
  }
  return null
}

/** "ByAda Example": a word that lost its space. */
const glued = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll}+\s\p{Lu})/u

/** A line without the word before the name, if it has one and something follows it. */
export function withoutLead(line: string): string {
  return leadOf(line)?.rest || line.replace(glued, '')
}

/** Whether a line begins like a byline ("By …", "Von …", "作者：…"); what follows may be on the next line. */
export function startsByline(line: string): boolean {
  const lead = leadOf(line)
  return lead?.trust === 'sure' || (lead?.trust === 'weak' && /[:：/／＝●]/.test(lead.mark)) || glued.test(line)
}

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|')

/** What a person is, after the name, to the end of the line. */
export const after = new RegExp(`\\s*(?:${alternatives(all('after'))})(?:$|[\\s=＝·/:].*$)`, 'u')
const betweenNames = alternatives(all('between'))
/** What stands between two names. */
export const joints = new RegExp(
  `\\s*(?:[,;/&、，；|]|\\s[·•⋅]\\s)\\s*(?:(?:${betweenNames})\\s+)?|\\s+(?:${betweenNames})\\s+`,
  'iu',
)
/** Words after a name that say where, when or for whom. */
export const circumstance = /\s+(?:on|at|in|for|from|für|am|bei|pour|para|em|vor)(?:\s.*)?$/

/** Names as Korean, Chinese and Japanese papers sign them. */
const signatures = [
  new RegExp(
    `(?<!\\p{Script=Hangul})(\\p{Script=Hangul}{2,4})\\s?(?:${alternatives(ko.after!.split('|'))})(?!\\p{Script=Hangul})`,
    'gu',
  ),
  /(?<![\p{Script=Han}])(?:记者|記者|作者|撰文|通讯员)[:：/\s]\s?(\p{Script=Han}{2,4})(?![\p{Script=Han}])/gu,
]

/** Reporters as Korean and Chinese papers sign: a name and what they are ("홍길동 기자", "记者 张三"). */
export function signedNames(line: string): string[] {
  if (!unspaced.test(line)) return []
  const names = signatures.flatMap((pattern) => [...line.matchAll(pattern)].map((found) => found[1]!))
  return [...new Set(names)]
}
