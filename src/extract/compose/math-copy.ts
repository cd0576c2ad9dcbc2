import type { ElementContent, Element as HastElement } from 'hast'
import { element as newElement, text } from '../../article/hast.ts'
import { deepestMath, mathAttributes, mathElements } from '../tables/math-names.ts'
import { attribute, firstChild, isElement, isText, nextSibling, tagOf, textOf, walkInside } from './dom.ts'

/** Copies a `<math>` by allow-list. `semantics` gives its first child; a TeX annotation becomes `alttext`. */
export function copyMath(math: Element): HastElement {
  const copy = newElement('math', propertiesOf(math), contentOf(math, 0))
  const tex = attribute(math, 'alttext') || annotation(math)
  if (tex) copy.properties.alttext = tex.trim()
  return copy
}

function propertiesOf(element: Element): HastElement['properties'] {
  const properties: HastElement['properties'] = {}
  for (const name of mathAttributes) {
    const value = attribute(element, name)
    if (value !== null) properties[name] = value
  }
  return properties
}

function contentOf(element: Element, depth: number): ElementContent[] {
  const content: ElementContent[] = []
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    if (isText(node)) addText(content, textOf(node))
    else if (isElement(node)) addElement(content, node, depth)
  }
  return content
}

function addText(content: ElementContent[], value: string): void {
  const folded = value.replace(/\s+/g, ' ')
  if (folded.trim() !== '') content.push(text(folded.trim()))
}

function addElement(content: ElementContent[], element: Element, depth: number): void {
  const tag = tagOf(element)
  if (tag === 'semantics') {
    const [first] = contentOf(element, depth)
    if (first) content.push(first)
  } else if (mathElements.has(tag) && depth < deepestMath) {
    content.push(newElement(tag, propertiesOf(element), contentOf(element, depth + 1)))
  }
}

function annotation(math: Element): string | null {
  let found: Element | null = null
  walkInside(math, {
    enter: (inner) => {
      if (tagOf(inner) === 'annotation' && attribute(inner, 'encoding') === 'application/x-tex') found ??= inner
      return 'inside'
    },
    leave: () => {},
    text: () => {},
  })
  const source = found && firstChild(found)
  return source && isText(source) ? textOf(source) : null
}
