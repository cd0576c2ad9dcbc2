import type { Properties } from 'hast'
import { attribute } from '../read/dom.ts'
import { attributes, type ElementRule, idPrefix } from '../tables/elements.ts'
import { safeUrl, withoutFragment } from './urls.ts'

/** Where the article is read from. */
export interface Base {
  baseUrl: string
}

/** The allowed attributes of an element, checked, as hast properties. */
export function propertiesOf(element: Element, rule: ElementRule, base: Base): Properties {
  const properties: Properties = {}
  for (const name of rule.attributes) {
    const value = attribute(element, name.toLowerCase())
    const checked = value === null ? null : check(value, attributes[name] ?? '', base)
    if (checked !== null) properties[name] = checked
  }
  return properties
}

/** The id that links of the page know an element by. */
export function idOf(element: Element, isLink: boolean): string | null {
  return attribute(element, 'id') || (isLink && attribute(element, 'name')) || null
}

function check(value: string, kind: string, base: Base): string | number | true | null {
  if (kind === 'link') return linkOf(value, base)
  if (kind === 'flag') return true
  if (kind === 'text') return value || null
  if (kind === 'integer') return /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : null
  return kind.split(' ').indexOf(value) > 0 ? value : null
}

/** A link inside the page points to the prefixed id; every other link is absolute. */
function linkOf(value: string, { baseUrl }: Base): string | null {
  const url = safeUrl(value, baseUrl, 'link')
  const hash = url?.indexOf('#') ?? -1
  if (!url || hash < 0 || hash === url.length - 1 || url.slice(0, hash) !== withoutFragment(baseUrl)) return url
  return `#${idPrefix}${decoded(url.slice(hash + 1))}`
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
