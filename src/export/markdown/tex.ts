import type { Element } from 'hast'
import { isElement, rawText } from '../../article/hast.ts'

/** How an element of MathML is written in TeX, given what it holds, already in TeX. */
type Writer = (parts: string[], element: Element) => string

const joined: Writer = (parts) => parts.join('')
const group = (part = '') => `{${part}}`

/**
 * MathML as TeX, for formulas whose page gives no source of its own. Signs stay as they are in Unicode (π, ∑, ≤),
 * which KaTeX and MathJax read. (The library for this brings an XML parser: 52 kB gzipped, twice the rest of Markdown.)
 */
export function texOf(math: Element): string {
  const writer = writers[math.tagName] ?? joined
  const parts = math.children.filter((child) => isElement(child)).map(texOf)
  return writer(parts.length > 0 ? parts : [escaped(rawText(math))], math)
}

const writers: Readonly<Record<string, Writer>> = {
  mi: ([name = '']) => (/^\p{L}{2,}$/u.test(name) ? `\\operatorname{${name}}` : name),
  mo: ([sign = '']) => (sign.length > 1 ? ` ${sign} ` : sign),
  mtext: (_, element) => `\\text{${escaped(rawText(element))}}`,
  ms: (_, element) => `\\text{"${escaped(rawText(element))}"}`,
  mspace: () => '\\ ',
  mphantom: (parts) => `\\phantom{${parts.join('')}}`,
  mfrac: ([above, below], { properties }) =>
    String(properties.linethickness ?? '').startsWith('0')
      ? `{${above} \\atop ${below}}`
      : `\\frac${group(above)}${group(below)}`,
  msqrt: (parts) => `\\sqrt{${parts.join('')}}`,
  mroot: ([base, degree]) => `\\sqrt[${degree}]${group(base)}`,
  msub: ([base, below]) => `${group(base)}_${group(below)}`,
  msup: ([base, above]) => `${group(base)}^${group(above)}`,
  msubsup: ([base, below, above]) => `${group(base)}_${group(below)}^${group(above)}`,
  munder: ([base, below], element) =>
    isOperator(element) ? `${base}_${group(below)}` : `\\underset${group(below)}${group(base)}`,
  mover: ([base, above], element) =>
    isOperator(element) ? `${base}^${group(above)}` : `\\overset${group(above)}${group(base)}`,
  munderover: ([base, below, above], element) =>
    isOperator(element)
      ? `${base}_${group(below)}^${group(above)}`
      : `\\overset${group(above)}{\\underset${group(below)}${group(base)}}`,
  mtable: (rows) => `\\begin{matrix}${rows.join(' \\\\ ')}\\end{matrix}`,
  mtr: (cells) => cells.join(' & '),
  mfenced: (parts, { properties }) => {
    const { open = '(', close = ')', separators = ',' } = properties
    return `\\left${fence(open)}${parts.join(String(separators).trim())}\\right${fence(close)}`
  },
}

/** ∑, ∫, lim: what stands under and over them is written like an index. */
function isOperator({ children }: Element): boolean {
  const base = children.find((child) => isElement(child))
  return isElement(base, 'mo') && /^(?:\p{Sm}|\p{L}+)$/u.test(rawText(base).trim())
}

function fence(sign: unknown): string {
  return escaped(String(sign).trim()) || '.'
}

/** Signs that mean something in TeX, as themselves. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/\\/g, '\\backslash ')
    .replace(/[{}$&#%_]/g, '\\$&')
    .replace(/\^/g, '\\hat{}')
    .replace(/~/g, '\\sim ')
}
