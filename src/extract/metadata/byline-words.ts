import { afterName, beforeName, betweenNames, otherLeads, weakLeads } from '../tables/bylines.ts'

const quoted = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|')

const leads = Object.values(beforeName).flat()
/** All words that stand before a name. */
export const leadWords = new Set(leads)
/** Scripts that put no space between words: a word of the table may touch the name. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const afterLead = '(?:\\s*[:：/／=＝●◎|｜・]\\s*|\\s+)'
/** A word before a name, at the beginning of a line. */
export const before = new RegExp(`^(?:${alternatives(leads)})${afterLead}`, 'iu')
const strong = leads.filter((word) => !weakLeads.has(word) && !otherLeads.has(word))
const strongLead = new RegExp(
  `^(?:(?:${alternatives(strong)})(?:${afterLead}|$)|(?:${alternatives(weakLeads)})\\s*[:：/／＝●])`,
  'iu',
)
/** "ByAda Example": a word that lost its space. */
export const glued = /^(?:By|Von|Par|Por)(?=\p{Lu}\p{Ll}+\s\p{Lu})/u
/** What a person is, after the name, to the end of the line. */
export const after = new RegExp(`\\s*(?:${alternatives(Object.values(afterName).flat())})(?:$|[\\s=＝·/:].*$)`, 'u')
/** What stands between two names. */
export const joints = new RegExp(
  `\\s*(?:[,;/&、，；|]|\\s[·•⋅]\\s)\\s*(?:(?:${betweenNames.join('|')})\\s+)?|\\s+(?:${betweenNames.join('|')})\\s+`,
  'iu',
)
/** Words after a name that say where, when or for whom. */
export const circumstance = /\s+(?:on|at|in|for|from|für|am|bei|pour|para|em|vor)(?:\s.*)?$/

/** Whether a line begins like a byline ("By …", "Von …", "作者：…"); what follows may be on the next line. */
export function startsByline(line: string): boolean {
  return strongLead.test(line) || glued.test(line)
}

/** Reporters as Korean, Chinese and Japanese papers sign: a name and what they are ("홍길동 기자", "记者 张三"). */
export function signedNames(line: string): string[] {
  const names: string[] = []
  for (const pattern of signed) for (const found of line.matchAll(pattern)) names.push(found[1]!)
  return [...new Set(names)]
}

const signed = [
  new RegExp(
    `(?<!\\p{Script=Hangul})(\\p{Script=Hangul}{2,4})\\s?(?:${alternatives(afterName.ko!)})(?!\\p{Script=Hangul})`,
    'gu',
  ),
  /(?<![\p{Script=Han}])(?:记者|記者|作者|撰文|通讯员)[:：/\s]\s?(\p{Script=Han}{2,4})(?![\p{Script=Han}])/gu,
]
