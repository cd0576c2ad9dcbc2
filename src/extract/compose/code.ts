import type { Element as HastElement } from 'hast'
import { element as newElement, text } from '../../article/hast.ts'
import { attribute, textData } from '../read/dom.ts'
import { codeBoxes, codeFurniture, codeTables } from '../tables/code-words.ts'
import { elements } from '../tables/elements.ts'
import { codeLanguage } from './code-language.ts'
import { childElements, tagOf, type Visitor, walkInside } from './dom.ts'
import { hasClass, isHidden } from './hidden.ts'

/**
 * Reads a listing as `<pre><code class="language-…">`: line breaks kept, line numbers and buttons left out, whatever the
 * highlighter that wrote it (spans, a line in a `div`, a table with the numbers beside it).
 */
export function readCode(element: Element): HastElement {
  const reader = readLines(element)
  const code = reader.written.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  const language = codeLanguage(element, reader.code)
  const properties = language ? { className: [`language-${language}`] } : {}
  return newElement('pre', {}, [newElement('code', properties, [text(code)])])
}

/** True for an element that is a listing as a whole. */
export function isListing(element: Element, tag: string, classes: string): boolean {
  if (elements.get(tag)?.role === 'code') return true
  if (tag === 'table') return isCodeTable(element, classes)
  return classes !== '' && (tag === 'div' || tag === 'code') && hasClass(classes, codeBoxes)
}

function isCodeTable(table: Element, classes: string): boolean {
  if (hasClass(classes, codeTables)) return true
  return firstRow(table).some((cell) => hasClass(attribute(cell, 'class') ?? '', codeTables))
}

function firstRow(table: Element): Element[] {
  let node: Element | undefined = table
  while (node && tagOf(node) !== 'tr')
    node = childElements(node).find((child) => /^(?:thead|tbody|tr)$/.test(tagOf(child)))
  return node ? childElements(node) : []
}

/** Some pages write every line in an element that only a stylesheet puts on a line of its own. */
function readLines(element: Element): CodeReader {
  const reader = new CodeReader(false)
  walkInside(element, reader)
  if (reader.written.includes('\n') || reader.inlineLines < 2) return reader
  const again = new CodeReader(true)
  walkInside(element, again)
  return again
}

/** Elements that stand on a line of their own. */
const lineElements = new Set(['div', 'p', 'li', 'tr', 'table', 'pre', 'ol', 'ul', 'tbody'])

/** Classes of inline elements that hold one line each. */
const inlineLineClasses = new Set(['line', 'code-line', 'cl', 'token-line'])

class CodeReader implements Visitor {
  /** The first `<code>` inside, which often names the language. */
  code: Element | null = null
  /** Inline elements that may be lines. */
  inlineLines = 0
  private parts: string[] = []
  private atLineStart = true
  /** True after the edge of a line element, where white space is the markup's and not the listing's. */
  private atEdge = false
  /** True inside a line element in which nothing was written so far, and which holds no other. */
  private emptyLine = false

  constructor(private readonly inlineAsLines: boolean) {}

  get written(): string {
    return this.parts.join('')
  }

  text(node: Text): void {
    const value = textData(node)
    if (this.atEdge && value.includes('\n') && value.trim() === '') return
    if (value !== '') this.write(value)
  }

  enter(element: Element): 'inside' | 'after' {
    const tag = tagOf(element)
    const role = elements.get(tag)?.role
    if (tag === 'br') this.write('\n')
    if (role === 'drop' || role === 'picture' || role === 'media' || isHidden(element) || isFurniture(element))
      return 'after'
    if (tag === 'code') this.code ??= element
    if (isInlineLine(element, tag)) this.inlineLines += 1
    if (this.isLine(element, tag)) this.startLine()
    return 'inside'
  }

  leave(element: Element): void {
    if (!this.isLine(element, tagOf(element))) return
    if (this.emptyLine || !this.atLineStart) this.write('\n')
    this.emptyLine = false
    this.atEdge = true
  }

  private isLine(element: Element, tag: string): boolean {
    return lineElements.has(tag) || (this.inlineAsLines && isInlineLine(element, tag))
  }

  private startLine(): void {
    if (!this.atLineStart) this.write('\n')
    this.atEdge = true
    this.emptyLine = true
  }

  private write(value: string): void {
    this.parts.push(value)
    this.atLineStart = value.endsWith('\n')
    this.atEdge = false
    this.emptyLine = false
  }
}

function isInlineLine(element: Element, tag: string): boolean {
  if (tag === 'code') return true
  const classes = tag === 'span' ? attribute(element, 'class') : null
  return classes !== null && hasClass(classes, inlineLineClasses)
}

function isFurniture(element: Element): boolean {
  const classes = attribute(element, 'class')
  return classes !== null && hasClass(classes, codeFurniture)
}
