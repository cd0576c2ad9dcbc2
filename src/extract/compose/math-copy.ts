import type { ElementContent, Element as HastElement } from 'hast'
import { element as newElement, text } from '../../article/hast.ts'
import { attribute, firstChild, nextSibling, textData } from '../read/dom.ts'
import { deepestMath, mathAttributes, mathElements } from '../tables/math-names.ts'
import { findInside, isElement, isText, tagOf } from './dom.ts'

/** Copies a `<math>` by allow-list. `semantics` gives its first child; a TeX annotation becomes `alttext`. */
export function copyMath(math: Element): HastElement {
  const copy = copyOf(math, 'math', 0)
  const tex = attribute(math, 'alttext') || findInside(math, annotation)
  if (tex) copy.properties.alttext = tex.trim()
  return copy
}

function copyOf(element: Element, tag: string, depth: number): HastElement {
  const copy = newElement(tag, {}, contentOf(element, depth))
  for (const name of mathAttributes) {
    const value = attribute(element, name)
    if (value !== null) copy.properties[name] = value
  }
  return copy
}

function contentOf(element: Element, depth: number): ElementContent[] {
  const content: ElementContent[] = []
  for (let node: Node | null = firstChild(element); node; node = nextSibling(node)) {
    if (isText(node)) {
      const value = textData(node).replace(/\s+/g, ' ').trim()
      if (value !== '') content.push(text(value))
    } else if (isElement(node)) {
      const tag = tagOf(node)
      if (depth > deepestMath) continue
      if (tag === 'semantics') content.push(...contentOf(node, depth + 1).slice(0, 1))
      else if (mathElements.has(tag)) content.push(copyOf(node, tag, depth + 1))
    }
  }
  return content
}

function annotation(inner: Element): string | null {
  if (tagOf(inner) !== 'annotation' || attribute(inner, 'encoding') !== 'application/x-tex') return null
  const source = firstChild(inner)
  return source && isText(source) ? textData(source) : null
}
