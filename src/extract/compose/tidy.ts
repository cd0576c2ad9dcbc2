import type { Element, ElementContent, Parents, Root } from 'hast'
import { isElement, rawText } from '../../article/hast.ts'
import { isFlow } from './flow.ts'

/** Elements that mean something without content. */
const full = new Set(['img', 'br', 'hr', 'wbr', 'td', 'th', 'math'])

/** Elements in which a single paragraph is only a line: the `p` goes, its content stays. */
const holdsLines = new Set(['li', 'td', 'th', 'dt', 'dd', 'figcaption'])

/** Removes what is empty, and paragraphs that only wrap the one line of a list item, a cell or a caption. */
export function tidy(parent: Parents | Root): void {
  const kept: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (child.type === 'element') {
      if (isFlow(child)) tidy(child)
      if (child.children.length === 0 && !full.has(child.tagName)) continue
    }
    if (isElement(child, 'pre') && namesLanguage(kept.at(-1), child)) kept.pop()
    kept.push(child)
  }
  parent.children = kept
  if (parent.type === 'element' && holdsLines.has(parent.tagName)) unwrapOnly(parent)
}

function unwrapOnly(parent: Element): void {
  const [first, ...rest] = parent.children
  if (!isElement(first, 'p') || !rest.every((child) => isElement(child, 'ul') || isElement(child, 'ol'))) return
  if (first.data && !parent.data) parent.data = first.data
  parent.children = [...first.children, ...rest]
}

/** A line before a listing that only names its language: the head of its box, which the listing says itself. */
function namesLanguage(line: ElementContent | undefined, { children: [code] }: Element): boolean {
  if (!isElement(line, 'p') || !isElement(code) || !Array.isArray(code.properties.className)) return false
  return code.properties.className.includes(`language-${rawText(line).trim().toLowerCase()}`)
}
