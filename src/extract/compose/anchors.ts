import type { Element, Root } from 'hast'
import { eachElement } from '../../article/hast.ts'
import { idPrefix } from '../tables/elements.ts'
import type { Draft } from './draft.ts'
import { levelOf } from './headings.ts'
import { withoutFragment } from './urls.ts'

/**
 * Makes links inside the article work: each target gets its prefixed id; a link whose target was left out becomes a
 * link to that place of the page. Headings keep their id even when nothing links to it: an outline does.
 */
export function linkAnchors(root: Root, draft: Draft): void {
  for (const [id, element] of draft.anchors) if (levelOf(element) > 0) element.properties.id ??= idPrefix + id
  if (!draft.linksInside) return
  const present = new Set<Element>()
  const links: Element[] = []
  eachElement(root, (element) => {
    present.add(element)
    if (element.tagName === 'a' && String(element.properties.href ?? '').startsWith(`#${idPrefix}`)) links.push(element)
  })
  for (const link of links) settle(link, present, draft)
}

function settle(link: Element, present: ReadonlySet<Element>, draft: Draft): void {
  const id = String(link.properties.href).slice(idPrefix.length + 1)
  const target = draft.anchors.get(id)
  if (target && present.has(target)) {
    target.properties.id ??= idPrefix + id
    link.properties.href = `#${target.properties.id}`
  } else link.properties.href = `${withoutFragment(draft.baseUrl)}#${encodeURI(id)}`
}
