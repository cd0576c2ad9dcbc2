import type { Element as HastElement, Properties } from 'hast'
import type { Element, ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** A new XML element. Attributes without a value are left out. */
export function xml(
  name: string,
  attributes: Record<string, string | null | undefined> = {},
  children: (Element | string)[] = [],
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined)
  const content = children.map((child) => (typeof child === 'string' ? { type: 'text' as const, value: child } : child))
  return { type: 'element', name, attributes: Object.fromEntries(given), children: content }
}

/** An XML file; the library escapes every text and value, all but the end of a CDATA section, which text may not hold. */
export function xmlFile(root: Element): string {
  const escaped = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="utf-8"?>\n${escaped}\n`
}

/** An element of HTML or MathML as XML writes it: names in full, every attribute with a value, namespaces said. */
export function htmlToXml({ tagName, properties, children }: HastElement): Element {
  const content: ElementContent[] = []
  for (const child of children) {
    if (child.type === 'text') content.push({ type: 'text', value: child.value })
    if (child.type === 'element') content.push(htmlToXml(child))
  }
  const attributes = xmlAttributes(properties)
  if (tagName === 'math') attributes.xmlns = 'http://www.w3.org/1998/Math/MathML'
  return { type: 'element', name: tagName, attributes, children: content }
}

function xmlAttributes(properties: Properties): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue
    const name = attributeName(property)
    if (value === true) attributes[name] = name
    else attributes[name] = Array.isArray(value) ? value.join(' ') : String(value)
  }
  return attributes
}

/** `dataEmbed` is `data-embed`, `colSpan` is `colspan`. */
function attributeName(property: string): string {
  if (property === 'className') return 'class'
  if (/^data[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return property.toLowerCase()
}
