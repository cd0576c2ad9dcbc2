import type { Element, Parents, Root } from 'hast'
import { isElement, rawText } from '../../article/hast.ts'
import type { PageTree } from '../page-tree.ts'
import { eachBlock } from './flow.ts'

/** Letters of the shortest text taken for a pull quote: shorter ones repeat by chance. */
const shortest = 20

/** Leaves out quotes that only repeat a sentence of the article in large type. */
export function dropPullQuotes(root: Root, tree: PageTree): void {
  const quotes = new Map<Element, Parents>()
  eachBlock(root, (element, parent) => {
    if (isCandidate(element, tree)) quotes.set(element, parent)
  })
  if (quotes.size === 0) return
  const text = letters(textOutside(root, quotes))
  for (const [quote, parent] of quotes) {
    if (repeats(quote, text))
      parent.children = parent.children.filter((child) => child !== quote) as typeof parent.children
  }
}

function isCandidate({ tagName, data }: Element, tree: PageTree): boolean {
  if (tagName === 'blockquote') return true
  if (!/^(?:p|h\d)$/.test(tagName)) return false
  let box = tree.blocks[data?.block ?? -1]?.parent ?? null
  for (let level = 0; box && level < mostBoxes; level += 1, box = box.parent) {
    if (box.tag === 'aside' || (box.className !== '' && /pull-?_?quote/i.test(box.className))) return true
  }
  return false
}

/** Boxes around a pull quote that may be named so. */
const mostBoxes = 3

/** True when the longest line of the quote stands in the text; what is left is at most the name of who said it. */
function repeats(quote: Element, text: string): boolean {
  const lines = quote.tagName === 'blockquote' ? quote.children.filter((child) => isElement(child)) : [quote]
  let longest = ''
  for (const line of lines.map((child) => letters(rawText(child)))) if (line.length > longest.length) longest = line
  return longest.length >= shortest && text.includes(longest)
}

function textOutside(parent: Parents, left: ReadonlyMap<Element, Parents>): string {
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
