import type { ElementContent, Element as HastElement, Parents } from 'hast'
import { isElement, element as newElement } from '../../article/hast.ts'
import { backgroundOf } from './background.ts'
import { addCaption } from './captions.ts'
import type { Draft } from './draft.ts'
import { isFlow } from './flow.ts'

/** What a figure can show besides pictures: text in it is content then, and not a caption. */
const shown = new Set(['pre', 'table', 'blockquote', 'math', 'code', 'ul', 'ol', 'dl', 'video'])

/**
 * Gives every figure the shape picture(s), then one caption. A figure in a figure that only wraps a picture is opened
 * up; one that shows nothing becomes plain paragraphs; a picture drawn as a background or kept in a `<noscript>` is found.
 */
export function shapeFigures(parent: Parents, draft: Draft): void {
  const result: ElementContent[] = []
  for (const child of parent.children as ElementContent[]) {
    if (isFlow(child)) shapeFigures(child, draft)
    if (isElement(child, 'figure') && child.properties.dataEmbed === undefined)
      for (const part of shaped(child, draft)) result.push(part)
    else result.push(child)
  }
  parent.children = result
}

function shaped(figure: HastElement, draft: Draft): ElementContent[] {
  const parts = figure.children.flatMap((child) => (isBare(child) ? child.children : [child]))
  if (parts.some((part) => isElement(part, 'figure') && part.properties.dataEmbed === undefined))
    return parts.map(freed)
  const origin = draft.origins.get(figure)
  if (!parts.some(isShown)) {
    const found = origin ? backgroundOf(origin, draft) : null
    if (!found) return parts.flatMap((part) => (isElement(part, 'figcaption') ? part.children : [part]))
    parts.unshift(found)
  }
  if (parts.some((part) => isElement(part) && shown.has(part.tagName))) return [{ ...figure, children: parts }]
  figure.children = parts.filter((part) => !isCaption(part))
  for (const part of parts) if (isCaption(part)) addTo(figure, part)
  return [figure]
}

/** A figure around a single picture that splitting a line made. */
function isBare(node: ElementContent): node is HastElement {
  return (
    isElement(node, 'figure') &&
    node.properties.dataEmbed === undefined &&
    node.children.every((child) => !isElement(child, 'figcaption'))
  )
}

function isCaption(node: ElementContent): node is HastElement {
  return isElement(node, 'figcaption') || isElement(node, 'p')
}

function addTo(figure: HastElement, part: HastElement): void {
  const parts = part.tagName === 'figcaption' ? part.children : [part]
  for (const inner of parts) if (isElement(inner)) addCaption(figure, inner)
}

function isShown(node: ElementContent): boolean {
  if (!isElement(node)) return false
  if (node.tagName === 'img' || shown.has(node.tagName) || node.properties.dataEmbed !== undefined) return true
  return node.tagName !== 'figcaption' && node.children.some(isShown)
}

/** The caption of a gallery, once its figures stand alone. */
function freed(node: ElementContent): ElementContent {
  return isElement(node, 'figcaption') ? newElement('p', {}, node.children) : node
}
