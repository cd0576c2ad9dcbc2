import type { Element, ElementContent, Parents, Root } from 'hast'
import { isElement } from '../../article/hast.ts'
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
