import type { Element, Properties } from 'hast'
import { addressProperties, commonProperties, elementProperties, idPrefix } from './elements.ts'
import { isSafeAddress, isSafeSourceSet } from './safe-address.ts'

type Value = string | number | boolean
export type Attributes = Record<string, Value>

/** A property's value as that of one attribute; null when there is nothing to set. */
function plain(name: string, value: Properties[string]): Value | null {
  if (value === null || value === undefined || value === false) return null
  if (Array.isArray(value)) return value.join(name === 'srcSet' ? ', ' : ' ')
  return value
}

function isAllowed(tag: string, name: string, value: Value): boolean {
  if (name === 'id') return String(value).startsWith(idPrefix)
  if (!commonProperties.has(name) && !elementProperties[tag]?.includes(name)) return false
  if (name === 'srcSet') return isSafeSourceSet(String(value))
  return !addressProperties.has(name) || isSafeAddress(String(value), tag === 'a' || name === 'cite' ? 'link' : 'media')
}

/** `dataEmbed` is the property of the attribute `data-embed`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  return property.startsWith('data')
    ? property.replace(/[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
    : property.toLowerCase()
}

/**
 * The attributes of an element as Preact takes them: only those the tables allow, addresses checked,
 * names as HTML writes them.
 */
export function attributesOf({ tagName, properties }: Element): Attributes {
  const attributes: Attributes = {}
  for (const [name, raw] of Object.entries(properties)) {
    const value = plain(name, raw)
    if (value !== null && isAllowed(tagName, name, value)) attributes[attributeName(name)] = value
  }
  return attributes
}
