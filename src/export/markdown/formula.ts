import type { Element } from 'hast'
import type { State } from 'hast-util-to-mdast'
import type { InlineMath, Math as MathBlock } from 'mdast-util-math'
import { rawText } from '../../article/hast.ts'
import { texOf } from './tex.ts'

/** True for a formula of an article: MathML, or TeX in a marked `code`. */
export function isFormula({ tagName, properties }: Element): boolean {
  if (tagName === 'math') return true
  return tagName === 'code' && [properties.className].flat().includes('language-math')
}

/** A formula as TeX between dollar signs. @param block it stands on lines of its own */
export function formula(state: State, node: Element, block: true): MathBlock
export function formula(state: State, node: Element, block: boolean): MathBlock | InlineMath
export function formula(state: State, node: Element, block: boolean): MathBlock | InlineMath {
  const source = node.tagName === 'math' ? String(node.properties.alttext ?? '') || texOf(node) : rawText(node)
  const tex = unwrapped(source.trim().replace(/\s+/g, ' '))
  if (block) return { type: 'math', value: tex, meta: null }
  // A bar would end the cell of a table.
  return { type: 'inlineMath', value: state.inTable ? tex.replace(/\|/g, '\\vert ') : tex }
}

/** Wikis put every formula in `{\displaystyle …}`, which says nothing in Markdown. */
function unwrapped(tex: string): string {
  const inner = /^\{\\(?:display|text)style\s+(.*)\}$/.exec(tex)?.[1]
  return inner !== undefined && isBalanced(inner) ? inner.trim() : tex
}

/** True when no closing brace comes before its opening one. */
function isBalanced(tex: string): boolean {
  let open = 0
  for (const [sign] of tex.matchAll(/\\.|[{}]/g)) {
    if (sign === '{') open += 1
    if (sign === '}') open -= 1
    if (open < 0) return false
  }
  return open === 0
}
