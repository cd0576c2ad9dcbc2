import type { Element as HastElement } from 'hast'
import { element as newElement, text } from '../../article/hast.ts'
import { mathClasses } from '../tables/math-names.ts'
import { attribute, firstChild, isText, tagOf, textOf, walkInside } from './dom.ts'
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

/** A formula as TeX, in the way that Markdown tools understand. */
export function texElement(tex: string, display: boolean): HastElement {
  return newElement('code', { className: ['language-math', display ? 'math-display' : 'math-inline'] }, [
    text(tex.trim()),
  ])
}

function readFormula(element: Element): Formula | null {
  const tag = tagOf(element)
  if (tag === 'math') return { kind: 'mathml', element: copyMath(element) }
  if (tag === 'script') return fromScript(element)
  if (tag === 'mjx-container') return fromMathJax3(element)
  const classes = tag === 'span' || tag === 'div' ? attribute(element, 'class') : null
  return classes ? fromClasses(element, classes) : null
}

function fromScript(script: Element): Formula | null {
  const type = attribute(script, 'type') ?? ''
  if (!type.startsWith('math/tex')) return null
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
  if (scriptAfter(element)) return { kind: 'skip' }
  const math = find(element, 'math')
  return math ? { kind: 'mathml', element: copyMath(math) } : { kind: 'skip' }
}

function scriptAfter(element: Element): boolean {
  const id = attribute(element, 'id')?.replace(/-Frame$/, '') ?? ''
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    if (tagOf(next) === 'script') return (attribute(next, 'type') ?? '').startsWith('math/tex')
    if (id === '') return false
  }
  const above = element.parentElement
  return above !== null && hasClass(attribute(above, 'class') ?? '', mathJax2) && scriptAfter(above)
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
