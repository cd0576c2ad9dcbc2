import type { Element, ElementContent, Parents } from 'hast'

/** Elements of the new tree that hold paragraphs and the like; all others hold lines, which passes need not look into. */
const flowNames = new Set(
  'blockquote figure figcaption details ul ol li dl dt dd table thead tbody tfoot tr td th'.split(' '),
)

/** True for an element that may hold paragraphs, figures, tables or lists. */
export function isFlow(node: Parents | ElementContent): node is Element {
  return node.type === 'element' && flowNames.has(node.tagName)
}

/** Calls `visit` for every element that does not stand in a line, parents first. The tree is shallow (`deepest`). */
export function eachBlock(parent: Parents, visit: (element: Element, parent: Parents) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    visit(child, parent)
    if (isFlow(child)) eachBlock(child, visit)
  }
}
