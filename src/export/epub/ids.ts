import type { Element } from 'hast'
import { eachElement } from '../../article/hast.ts'

/** Elements that an outline lists. */
export const headingName = /^h[1-6]$/

/**
 * Gives every element that has an id, and every heading, a short one of its own: ids of pages may be empty, doubled
 * or hold what XML forbids. Links inside follow; those that lead nowhere lose their address.
 */
export function nameIds(root: Element): void {
  const names = new Map<string, string>()
  let count = 0
  eachElement(root, ({ tagName, properties }) => {
    const old = properties.id === undefined || properties.id === null ? null : String(properties.id)
    if (old === null && !headingName.test(tagName)) return
    count += 1
    properties.id = `place-${count}`
    if (old !== null && !names.has(old)) names.set(old, properties.id)
  })
  eachElement(root, ({ properties }) => {
    const { href } = properties
    if (typeof href !== 'string' || !href.startsWith('#')) return
    const name = names.get(href.slice(1))
    properties.href = name ? `#${name}` : undefined
  })
}
