import type { Element, Root } from 'hast'
import type { Content } from './hast.ts'

/** White space as `\s` of regular expressions has it. */
const whiteSpace = new Set('\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'.split('').map(codeOf))
for (let code = 0x2000; code <= 0x200a; code += 1) whiteSpace.add(code)

function codeOf(sign: string): number {
  return sign.charCodeAt(0)
}

/** Characters of a text without white space: what reading times are reckoned from in every language. */
export function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (!whiteSpace.has(text.charCodeAt(at))) count += 1
  return count
}

/** Ruby repeats in small letters how to say what stands below it; nobody reads both. */
const unread = new Set(['rt', 'rp'])

/** As `countCharacters`, of all that is read in an article: without building its text, which is long for long ones. */
export function countCharactersIn(node: Content | Root): number {
  if (node.type === 'text') return countCharacters(node.value)
  if (!hasChildren(node) || (node.type === 'element' && unread.has(node.tagName))) return 0
  return node.children.reduce((sum, child) => sum + countCharactersIn(child), 0)
}

function hasChildren(node: Content | Root): node is Element | Root {
  return 'children' in node
}

/**
 * Words of a text. Chinese, Japanese, Thai and their like are written without spaces; the browser's own dictionary
 * finds their words.
 * @param lang BCP 47 tag of the text, null when unknown
 */
export function countWords(text: string, lang: string | null): number {
  let count = 0
  for (const segment of segmenter(lang).segment(text)) if (segment.isWordLike) count += 1
  return count
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' })
  }
}
