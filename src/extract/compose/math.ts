import type { Element as HastElement } from 'hast'
import { element as newElement, text } from '../../article/hast.ts'
import { mathClasses, texPictures } from '../tables/math-names.ts'
import {
  attribute,
  firstChild,
  isElement,
  isText,
  nextSibling,
  parentNode,
  previousSibling,
  tagOf,
  textOf,
  walkInside,
} from './dom.ts'
import { hasClass } from './hidden.ts'
import { copyMath } from './math-copy.ts'
import type { ParagraphWriter } from './paragraphs.ts'

/** What a formula of the page is: MathML, TeX, or a drawing whose source stands elsewhere (`skip`). */
type Formula =
  | { kind: 'mathml'; element: HastElement }
  | { kind: 'tex'; tex: string; display: boolean }
  | { kind: 'skip' }

/**
 * Writes a formula once, as MathML where the page has it, else as TeX in `<code class="language-math">`.
 * @returns false when the element is no formula
 */
export function writeMath(element: Element, writer: ParagraphWriter): boolean {
  const formula = readFormula(element)
  if (!formula) return false
  if (formula.kind === 'mathml') writer.inline(formula.element)
  else if (formula.kind === 'tex' && formula.tex.trim() !== '') writer.inline(texElement(formula.tex, formula.display))
  return true
}

/** A quick look at whether an element can be a formula: most are not, and are spared the rest. */
export function mayBeMath(tag: string, classes: string | null): boolean {
  if (tag === 'math' || tag === 'script' || tag === 'mjx-container') return true
  return classes !== null && /katex|math|mjx/i.test(classes)
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
  if (!alt) return null
  const words = `${attribute(image, 'class') ?? ''} ${attribute(image, 'src') ?? ''}`.toLowerCase()
  return texPictures.some((word) => words.includes(word)) ? alt : null
}

function readFormula(element: Element): Formula | null {
  const tag = tagOf(element)
  if (tag === 'math') return { kind: 'mathml', element: copyMath(element) }
  if (tag === 'script') return isWritten(element) ? { kind: 'skip' } : fromScript(element)
  if (tag === 'mjx-container') return fromMathJax3(element)
  const classes = tag === 'span' || tag === 'div' ? attribute(element, 'class') : null
  return classes ? fromClasses(element, classes) : null
}

function fromScript(script: Element): Formula | null {
  if (!isSource(script)) return null
  const type = attribute(script, 'type') ?? ''
  const source = firstChild(script)
  return { kind: 'tex', tex: source && isText(source) ? textOf(source) : '', display: type.includes('mode=display') }
}

function fromMathJax3(container: Element): Formula {
  const math = find(container, 'math')
  if (math) return { kind: 'mathml', element: copyMath(math) }
  const label = attribute(container, 'aria-label') ?? attribute(container, 'data-latex') ?? ''
  return { kind: 'tex', tex: label, display: attribute(container, 'display') === 'true' }
}

function fromClasses(element: Element, classes: string): Formula | null {
  const names = new Set(classes.split(/\s+/))
  if (names.has(mathClasses.katex) || names.has(mathClasses.wiki)) {
    const math = find(element, 'math')
    if (math) return { kind: 'mathml', element: copyMath(math) }
    return fromFallback(element)
  }
  if (names.has(mathClasses.preview)) return { kind: 'skip' }
  return hasClass(classes, mathJax2) ? fromMathJax2(element) : null
}

const mathJax2: ReadonlySet<string> = new Set(mathClasses.mathJax)

/** MathJax 2 leaves its source in a script right after; hidden MathML is only read where that is missing. */
function fromMathJax2(element: Element): Formula {
  const script = scriptAfter(element)
  if (script) return fromScript(script) ?? { kind: 'skip' }
  const math = find(element, 'math')
  return math ? { kind: 'mathml', element: copyMath(math) } : { kind: 'skip' }
}

/** The source of a typeset formula: right after it, or after the element that sets it on a line of its own. */
function scriptAfter(element: Element): Element | null {
  const next = elementAfter(element)
  if (next && isSource(next)) return next
  const above = parentNode(element)
  return above && isElement(above) && isTypeset(above) ? scriptAfter(above) : null
}

/** True for a source whose formula was typeset and written already. */
function isWritten(script: Element): boolean {
  for (let before = previousSibling(script); before; before = previousSibling(before)) {
    if (isElement(before)) return isTypeset(before)
    if (isText(before) && textOf(before).trim() !== '') return false
  }
  return false
}

function elementAfter(element: Element): Element | null {
  for (let next = nextSibling(element); next; next = nextSibling(next)) if (isElement(next)) return next
  return null
}

/** True for a script that holds TeX. */
export function isSource(element: Element): boolean {
  return tagOf(element) === 'script' && (attribute(element, 'type') ?? '').startsWith('math/tex')
}

function isTypeset(element: Element): boolean {
  return hasClass(attribute(element, 'class') ?? '', mathJax2)
}

function fromFallback(element: Element): Formula | null {
  const image = find(element, 'img')
  const tex = image && attribute(image, 'alt')
  return tex ? { kind: 'tex', tex, display: false } : null
}

function find(element: Element, tag: string): Element | null {
  let found: Element | null = null
  walkInside(element, {
    enter: (inner) => {
      if (tagOf(inner) === tag) found ??= inner
      return found ? 'after' : 'inside'
    },
    leave: () => {},
    text: () => {},
  })
  return found
}
