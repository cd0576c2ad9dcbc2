import type { Element as HastElement } from 'hast'
import { element as newElement, text } from '../../article/hast.ts'
import { attribute, firstChild, nextSibling, parentNode, textData } from '../read/dom.ts'
import { mathJax2, mathPreview, texPicture as texPictureNames, withMathMl } from '../tables/math-names.ts'
import { findInside, isElement, previousSibling, tagOf } from './dom.ts'
import { hasClass } from './hidden.ts'
import { copyMath } from './math-copy.ts'
import { sibling } from './noscript.ts'
import type { ParagraphWriter } from './paragraphs.ts'

/**
 * Writes a formula once, as MathML where the page has it, else as TeX in `<code class="language-math">`.
 * @returns false when the element is no formula
 */
export function writeMath(element: Element, tag: string, classes: string, writer: ParagraphWriter): boolean {
  const formula = readFormula(element, tag, classes)
  if (formula) writer.inline(formula)
  return formula !== undefined
}

/** A quick look at whether an element can be a formula: most are not, and are spared the rest. */
export function mayBeMath(tag: string, classes: string | null): boolean {
  return (
    tag === 'math' ||
    tag === 'script' ||
    tag === 'mjx-container' ||
    (classes !== null && /katex|math|mjx/i.test(classes))
  )
}

/** A formula as TeX, in the way that Markdown tools understand. */
export function texElement(tex: string, display: boolean): HastElement {
  return newElement('code', { className: ['language-math', display ? 'math-display' : 'math-inline'] }, [
    text(tex.trim()),
  ])
}

/** The TeX of a formula that is shown as a picture; null for other pictures. */
export function texPicture(image: Element): string | null {
  const alt = attribute(image, 'alt')
  return alt && texPictureNames.test(`${attribute(image, 'class')} ${attribute(image, 'src')}`) ? alt : null
}

/** @returns null for a drawing whose source stands elsewhere, undefined for what is no formula */
function readFormula(element: Element, tag: string, classes: string): HastElement | null | undefined {
  if (tag === 'math') return copyMath(element)
  if (tag === 'script') return isSource(element) && !isWritten(element) ? fromScript(element) : undefined
  if (tag === 'mjx-container') {
    const label = attribute(element, 'aria-label') ?? attribute(element, 'data-latex')
    return mathIn(element) ?? fromTex(label, attribute(element, 'display') === 'true')
  }
  if (hasClass(classes, withMathMl)) {
    const image = find(element, 'img')
    return mathIn(element) ?? fromTex(image && attribute(image, 'alt'), false) ?? undefined
  }
  if (hasClass(classes, mathPreview)) return null
  return hasClass(classes, mathJax2) ? fromMathJax2(element) : undefined
}

function mathIn(element: Element): HastElement | null {
  const math = find(element, 'math')
  return math && copyMath(math)
}

function fromTex(tex: string | null, display: boolean): HastElement | null {
  return tex?.trim() ? texElement(tex, display) : null
}

function fromScript(script: Element): HastElement | null {
  const source = firstChild(script)
  return fromTex(source && textData(source), attribute(script, 'type')!.includes('mode=display'))
}

/**
 * MathJax 2 leaves its source in a script right after, or after the element that sets it on a line of its own; hidden
 * MathML is only read where that is missing.
 */
function fromMathJax2(element: Element): HastElement | null {
  for (let drawing: Node | null = element; isElement(drawing); drawing = parentNode(drawing)) {
    const next = sibling(drawing, nextSibling)
    if (next && isSource(next)) return fromScript(next)
    if (drawing !== element && !isTypeset(drawing)) break
  }
  return mathIn(element)
}

/** True for a source whose formula was typeset and written already. */
function isWritten(script: Element): boolean {
  const before = sibling(script, previousSibling)
  return before !== null && isTypeset(before)
}

/** True for a script that holds TeX. */
export function isSource(element: Element): boolean {
  return tagOf(element) === 'script' && (attribute(element, 'type') ?? '').startsWith('math/tex')
}

function isTypeset(element: Element): boolean {
  return hasClass(attribute(element, 'class') ?? '', mathJax2)
}

function find(element: Element, tag: string): Element | null {
  return findInside(element, (inner) => (tagOf(inner) === tag ? inner : null))
}
