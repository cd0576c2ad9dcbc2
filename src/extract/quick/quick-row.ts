import { share } from '../features/feature.ts'
import { logSize } from '../features/log-sizes.ts'
import { readFacts } from '../features/page-facts.ts'
import { contentRoot } from '../read/dom.ts'
import { findTexts } from './text-places.ts'

/** Elements that are counted: what pages of each kind have many of. */
const COUNTED = ['a', 'img', 'p', 'h1', 'h2', 'h3', 'li', 'time', 'article', 'input', 'button'] as const

/** Columns of the row of a page that is looked at in a hurry. Sizes and numbers are logarithms, see `logSize`. */
export const quickFeatureIds: readonly string[] = [
  ...['text.count', 'text.size', 'text.longest', 'text.mean', 'text.inLinks', 'text.inItems'],
  ...['best.size', 'best.share', 'best.count', 'outer.share', 'text.aLink'],
  ...COUNTED.map((tag) => `count.${tag}`),
  ...['ogArticle', 'ogProduct', 'ldArticle', 'ldProduct', 'ldForum', 'ldList', 'pathDepth', 'pathDigits', 'pathWords'],
]

/** What can be told of a page without reading it: its long texts, its elements' numbers, what it says of itself. */
export function quickRow(doc: Document, url: string): Float32Array {
  const root = contentRoot(doc)
  if (!root) return new Float32Array(quickFeatureIds.length)
  const text = findTexts(doc, root)
  const count = (tag: string): number => Document.prototype.getElementsByTagName.call(doc, tag).length
  const facts = readFacts(doc, url)
  return Float32Array.of(
    logSize(text.count),
    logSize(text.size),
    logSize(text.longest),
    share(text.size, text.count),
    share(text.inLinks, text.size),
    share(text.inItems, text.size),
    logSize(text.best),
    share(text.best, text.size),
    logSize(text.bestCount),
    share(text.outer, text.size),
    share(text.size, count('a')),
    ...COUNTED.map((tag) => logSize(count(tag))),
    Number(facts.ogArticle),
    Number(facts.ogProduct),
    Number(facts.ldArticle),
    Number(facts.ldProduct),
    Number(facts.ldForum),
    Number(facts.ldList),
    facts.pathDepth,
    facts.pathDigits,
    facts.pathWords,
  )
}
