import type { Element, Parents, Root } from 'hast'
import { isElement, rawText } from '../../article/hast.ts'
import type { PageTree } from '../page-tree.ts'
import { eachBlock } from './flow.ts'
import { levelOf } from './headings.ts'

/** Letters of the shortest text taken for a pull quote: shorter ones repeat by chance. */
const shortest = 20

/** Leaves out quotes that only repeat a sentence of the article in large type. */
export function dropPullQuotes(root: Root, tree: PageTree): void {
  const quotes: { quote: Element; parent: Parents }[] = []
  eachBlock(root, (element, parent) => {
    if (isCandidate(element, tree)) quotes.push({ quote: element, parent })
  })
  if (quotes.length === 0) return
  const inQuotes = new Set(quotes.map(({ quote }) => quote))
  const text = letters(textOutside(root, inQuotes))
  for (const { quote, parent } of quotes) {
    if (repeats(quote, text))
      parent.children = parent.children.filter((child) => child !== quote) as typeof parent.children
  }
}

function isCandidate(element: Element, tree: PageTree): boolean {
  if (element.tagName === 'blockquote') return true
  if (element.tagName !== 'p' && levelOf(element) === 0) return false
  let box = tree.blocks[element.data?.block ?? -1]?.parent ?? null
  for (let level = 0; box && level < mostBoxes; level += 1, box = box.parent) {
    if (box.tag === 'aside' || (box.className !== '' && pullQuote.test(box.className))) return true
  }
  return false
}

const pullQuote = /pull-?_?quote/i

/** Boxes around a pull quote that may be named so. */
const mostBoxes = 3

/** True when the longest line of the quote stands in the text; what is left is at most the name of who said it. */
function repeats(quote: Element, text: string): boolean {
  const lines =
    quote.tagName === 'blockquote'
      ? quote.children.filter((child) => isElement(child)).map((child) => rawText(child))
      : [rawText(quote)]
  const longest = lines.map(letters).sort((a, b) => b.length - a.length)[0] ?? ''
  return longest.length >= shortest && text.includes(longest)
}

function textOutside(parent: Parents, left: ReadonlySet<Element>): string {
  let text = ''
  for (const child of parent.children) {
    if (child.type === 'text') text += child.value
    else if (child.type === 'element' && !left.has(child)) text += textOutside(child, left)
  }
  return text
}

function letters(value: string): string {
  return value.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
