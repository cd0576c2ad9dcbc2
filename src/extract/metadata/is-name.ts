import { degrees, emptyNames, notNames } from '../tables/name-words.ts'
import { isLead, unspaced } from './byline-words.ts'
import { isDayName, monthNumber } from './months.ts'

/** A name has at most this many words, or characters: beyond, the line is a sentence. */
const mostWords = 7
const mostCharacters = 60

/** Whether a text can be a name of a person or an outlet: short, with letters, no sentence, no address, no placeholder. */
export function isName(name: string, lang: string): boolean {
  if (name.length < 2 || name.length > mostCharacters || !/\p{L}/u.test(name)) return false
  const lower = name.toLowerCase()
  if (emptyNames.has(lower) || isLead(lower.replace(/\s*[:：]$/, '')) || isDayName(lower) || monthNumber(lower, lang))
    return false
  if (notNames.test(name) || isDegree(name)) return false
  const words = name.split(' ')
  if (words.length > mostWords || /\p{L}{5,}\.\s/u.test(name)) return false
  if (words.length > 1 && /\d{2}/.test(name)) return false
  return !/[{}<>=?!_]{2}|[/?!»›→]/.test(name)
}

/** Whether a text begins with a degree or honour: "Ph.D.", "MD FACS". */
export function isDegree(text: string): boolean {
  const [first = ''] = text.replace(/^(ph\.?)\s/i, '$1').split(' ')
  return degrees.has(first.toLowerCase().replace(/[.®,]|(?<=e-ryt).*/g, ''))
}

/** Whether a text looks like a person: two to five words that begin with a capital, or a short name without spaces. */
export function looksPersonal(name: string): boolean {
  if (unspaced.test(name)) return name.replace(/\s/g, '').length <= 8
  const words = name.split(' ')
  return words.length >= 2 && words.length <= 5 && words.every((word) => !/^\p{Ll}/u.test(word) || particles.has(word))
}

/** Words of family names that are written small. */
const particles = new Set(
  'de del della der den di da do dos das du van von zu la le bin al el y e ter ten af'.split(' '),
)
