import type { Root } from 'hast'
import { eachElement } from '../../article/hast.ts'
import { idPrefix } from '../tables/elements.ts'
import type { Draft } from './draft.ts'
import { levelOf } from './headings.ts'
import { withoutFragment } from './urls.ts'

/**
 * Makes links inside the article work: each target gets its prefixed id; a link whose target was left out becomes a
 * link to that place of the page. Headings keep their id even when nothing links to it: an outline does.
 */
export function linkAnchors(root: Root, { anchors, baseUrl, linksInside }: Draft): void {
  for (const [id, element] of anchors) if (levelOf(element) > 0) element.properties.id ??= idPrefix + id
  if (!linksInside) return
  const present = new Set<unknown>()
  eachElement(root, (element) => present.add(element))
  eachElement(root, ({ properties }) => {
    const href = String(properties.href ?? '')
    if (!href.startsWith(`#${idPrefix}`)) return
    const id = href.slice(idPrefix.length + 1)
    const target = anchors.get(id)
    if (target && present.has(target)) {
      target.properties.id ??= idPrefix + id
      properties.href = `#${target.properties.id}`
    } else properties.href = `${withoutFragment(baseUrl)}#${encodeURI(id)}`
  })
}
