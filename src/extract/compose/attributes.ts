import type { Properties } from 'hast'
import { attributes, type ElementRule, idPrefix } from '../tables/elements.ts'
import { attribute } from './dom.ts'
import { safeUrl, withoutFragment } from './urls.ts'

/** Where the article is read from. */
export interface Base {
  baseUrl: string
}

/** The allowed attributes of an element, checked, as hast properties. */
export function propertiesOf(element: Element, rule: ElementRule, base: Base): Properties {
  const properties: Properties = {}
  for (const name of rule.attributes) {
    const value = attribute(element, name)
    if (value !== null) addProperty(properties, name, value, base)
  }
  return properties
}

/** The id that links of the page know an element by. */
export function idOf(element: Element, isLink: boolean): string | null {
  return attribute(element, 'id') || (isLink && attribute(element, 'name')) || null
}

function addProperty(properties: Properties, name: string, value: string, base: Base): void {
  const rule = attributes.get(name)
  if (!rule) return
  const { property, kind, values } = rule
  if (kind === 'flag') properties[property] = true
  else if (kind === 'text' && value !== '') properties[property] = value
  else if (kind === 'token' && values?.includes(value)) properties[property] = value
  else if (kind === 'integer' && /^-?\d{1,6}$/.test(value.trim())) properties[property] = Number(value)
  else if (kind === 'link') addLink(properties, value, base)
}

/** A link inside the page points to the prefixed id; every other link is absolute. */
function addLink(properties: Properties, value: string, { baseUrl }: Base): void {
  const url = safeUrl(value, baseUrl, 'link')
  if (!url) return
  const place = url.slice(withoutFragment(url).length + 1)
  const inPage = place !== '' && withoutFragment(url) === withoutFragment(baseUrl)
  properties.href = inPage ? `#${idPrefix}${decoded(place)}` : url
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
