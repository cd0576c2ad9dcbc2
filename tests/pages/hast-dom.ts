import type { Element, Nodes, Root } from 'hast'

/** Names that do not become attributes by lower-casing alone. */
const attributeNames: Record<string, string> = { className: 'class', htmlFor: 'for' }

function attributeName(property: string): string {
  if (/^(data|aria)[A-Z]/.test(property)) return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return attributeNames[property] ?? property.toLowerCase()
}

function elementOf(node: Element, document: Document): HTMLElement {
  const element = document.createElement(node.tagName)
  for (const [property, value] of Object.entries(node.properties)) {
    if (value === false || value === null || value === undefined) continue
    element.setAttribute(attributeName(property), Array.isArray(value) ? value.join(' ') : String(value))
  }
  return element
}

/**
 * Builds a hast tree as elements of a document of its own, so that tests can ask about it with CSS selectors.
 * The result is a `<body>`; nothing in it is loaded or run.
 */
export function hastToDom(root: Root): HTMLElement {
  const document = new DOMParser().parseFromString('', 'text/html')
  const add = (node: Nodes, parent: HTMLElement): void => {
    if (node.type === 'text') parent.append(node.value)
    if (node.type !== 'element') return
    const element = elementOf(node, document)
    parent.append(element)
    for (const child of node.children) add(child, element)
  }
  for (const child of root.children) add(child, document.body)
  return document.body
}
