import type { Element, Root } from 'hast'
import { eachElement } from '../../article/hast.ts'
import { idPrefix } from '../tables/elements.ts'
import type { Draft } from './draft.ts'
import { withoutFragment } from './urls.ts'

const inPage = `#${idPrefix}`

/**
 * Makes links inside the article work: each target gets its prefixed id; a link whose target was left out becomes a
 * link to that place of the page.
 */
export function linkAnchors(root: Root, draft: Draft): void {
  const present = new Set<Element>()
  const links: Element[] = []
  eachElement(root, (element) => {
    present.add(element)
    if (element.tagName === 'a' && String(element.properties.href ?? '').startsWith(inPage)) links.push(element)
  })
  for (const [id, element] of draft.anchors) {
    if (keepsOwnId(element)) element.properties.id ??= idPrefix + id
  }
  for (const link of links) {
    const id = String(link.properties.href).slice(inPage.length)
    const target = draft.anchors.get(id)
    if (target && present.has(target)) {
      target.properties.id ??= idPrefix + id
      link.properties.href = `#${target.properties.id}`
    } else link.properties.href = `${withoutFragment(draft.baseUrl)}#${encodeURI(id)}`
  }
}

/** Headings keep their id even when nothing links to it: an outline does. */
function keepsOwnId(element: Element): boolean {
  return /^h[1-6]$/.test(element.tagName)
}
