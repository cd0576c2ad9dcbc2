import type { Container, PageTree } from '../extract/page-tree.ts'

/** The outermost parts of a page that a selector finds; none for a text that is no selector. */
export function matchesOf({ containers }: PageTree, selector: string): Container[] {
  if (!isSelector(selector)) return []
  const inside = new Uint8Array(containers.length)
  return containers.filter(({ index, parent, element }) => {
    const isInside = parent !== null && inside[parent.index] === 1
    const matches = !isInside && element.matches(selector)
    if (isInside || matches) inside[index] = 1
    return matches
  })
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text)
    return true
  } catch {
    return false
  }
}
