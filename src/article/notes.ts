import type { Element, ElementContent, Root } from 'hast'
import { type Content, isElement, rawText } from './hast.ts'

/** What a note is written in, the widest first: an item of a list with all its paragraphs, else one paragraph. */
const holders = ['li', 'dd', 'aside', 'td', 'p', 'div']

/** Characters. What is longer is a part of the article, and no note to it. */
const longestNote = 3000

/** Links back from a note to its place in the text: signs and letters only, as "↩", "^", "a". */
const backLink = /^(?:[\s^«‹[\]↑↩⤴]|\ufe0e|\ufe0f)*[a-z,.]{0,3}(?:[\s^«‹[\]↑↩⤴]|\ufe0e|\ufe0f)*$/i

/**
 * What a note says, to be shown beside the text: without its ids, which stand in the article already, and without its
 * links back.
 * @param id of the note, as a link in the text names it
 * @returns null when there is nothing of that name, or nothing that is like a note
 */
export function noteContent(body: Root, id: string): ElementContent[] | null {
  const path = pathTo(body, id)
  const named = path.at(-1)
  if (!named) return null
  const name = holders.find((each) => path.some(({ tagName }) => tagName === each))
  const holder = isElement(named, 'dt')
    ? explanationOf(path)
    : (path.findLast(({ tagName }) => tagName === name) ?? named)
  if (!holder || rawText(holder).length > longestNote) return null
  const content = holder.children.flatMap(withoutWays)
  return content.some((node) => rawText(node).trim() !== '') ? content : null
}

/** Elements from the outermost to the one of that id. */
function pathTo(parent: Root | Element, id: string): Element[] {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.properties.id === id) return [child]
    const inner = pathTo(child, id)
    if (inner.length > 0) return [child, ...inner]
  }
  return []
}

/** Of a list of terms: what follows the term. */
function explanationOf(path: readonly Element[]): Element | null {
  const list = path.at(-2)?.children ?? []
  const after = list.slice(list.indexOf(path.at(-1) as Element) + 1)
  return (after.find((node) => isElement(node, 'dd')) as Element | undefined) ?? null
}

function withoutWays(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node]
  if (isBackLink(node)) return []
  const { id: _, ...properties } = node.properties
  return [{ ...node, properties, children: node.children.flatMap(withoutWays) }]
}

function isBackLink(node: Content): boolean {
  return isElement(node, 'a') && String(node.properties.href ?? '').startsWith('#') && backLink.test(rawText(node))
}
