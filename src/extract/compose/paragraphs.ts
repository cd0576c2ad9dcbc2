import type { Element, ElementContent } from 'hast'
import { element, text } from '../../article/hast.ts'
import { mostMarks } from '../tables/elements.ts'

/** One line of inline content, or one element that stands on its own (a figure, a listing, a formula). */
export type Paragraph =
  | { kind: 'line'; children: ElementContent[]; caption: boolean }
  | { kind: 'alone'; element: Element }

/** White space that is not a single space: most texts have none, and looking is cheaper than writing anew. */
const unfolded = /[\t\n\f\r]| {2}/

/**
 * Writes inline content as paragraphs: folds white space, turns two line breaks into a new paragraph, closes the marks
 * (bold, links …) that are open there and opens them again after it. Marks without content are not written.
 */
export class ParagraphWriter {
  private readonly done: Paragraph[] = []
  private line: ElementContent[] = []
  private caption = false
  /** True when a picture was written. */
  hasPicture = false
  private marks: Element[] = []
  /** Line breaks met since the last content. */
  private breaks = 0
  /** True where a space would be the second one, or the first of its line. */
  private afterSpace = true

  /** Text of the page, white space not yet folded. Indents at the start of a line (no-break, ideographic) go. */
  text(raw: string): void {
    const folded = unfolded.test(raw) ? raw.replace(/[\t\n\f\r ]+/g, ' ') : raw
    if (folded === '') return
    if (folded === ' ' && (this.breaks > 0 || this.afterSpace)) return
    if (this.breaks > 0 && folded.trim() === '') return
    this.settleBreaks()
    const value = this.atStart() ? folded.trimStart() : this.afterSpace && folded[0] === ' ' ? folded.slice(1) : folded
    if (value === '') return
    this.append(value)
    this.afterSpace = value[value.length - 1] === ' '
  }

  /** Text whose white space means something. */
  exactText(value: string): void {
    if (value === '') return
    this.settleBreaks()
    this.append(value)
    this.afterSpace = false
  }

  /** Opens a mark; false when it was not (too deep, or open already), and then `close` must not be called for it. */
  open(mark: Element): boolean {
    if (this.marks.length >= mostMarks) return false
    if (mark.tagName !== 'span' && this.isOpen(mark.tagName)) return false
    this.marks.push(mark)
    return true
  }

  close(): Element | undefined {
    return this.marks.pop()
  }

  isOpen(tagName: string): boolean {
    return this.marks.some((mark) => mark.tagName === tagName)
  }

  /** A line break; two of them without content in between start a new paragraph. */
  break(): void {
    this.breaks += 1
  }

  breakParagraph(): void {
    this.breaks = 2
  }

  /** Something that stands in the line like a word: a picture, a formula, inline code. */
  inline(content: Element): void {
    this.settleBreaks()
    this.parent().push(content)
    this.hasPicture ||= content.tagName === 'img'
    this.afterSpace = false
  }

  /** Something that can't stand in a line. */
  alone(content: Element): void {
    this.endLine()
    this.done.push({ kind: 'alone', element: content })
  }

  /** From here to the next paragraph the text is a caption of the picture before it. */
  startCaption(): void {
    this.endLine()
    this.caption = true
  }

  finish(): Paragraph[] {
    this.endLine()
    return this.done
  }

  private append(value: string): void {
    const list = this.parent()
    const last = list[list.length - 1]
    if (last?.type === 'text') last.value += value
    else list.push(text(value))
  }

  private settleBreaks(): void {
    if (this.breaks === 0) return
    const few = this.breaks === 1
    this.breaks = 0
    if (!few) this.endLine()
    else if (!this.atStart()) this.writeBreak()
  }

  private atStart(): boolean {
    return this.line.length === 0 && this.marks.every((mark) => mark.children.length === 0)
  }

  private writeBreak(): void {
    trimLast(this.line)
    this.parent().push(element('br'))
    this.afterSpace = true
  }

  /** The list that new content goes into; marks that wait for their first content are put in place. */
  private parent(): ElementContent[] {
    let list = this.line
    for (const mark of this.marks) {
      if (mark.children.length === 0 && list[list.length - 1] !== mark) list.push(mark)
      list = mark.children
    }
    return list
  }

  private endLine(): void {
    trimLast(this.line)
    if (this.line.length > 0) this.done.push({ kind: 'line', children: this.line, caption: this.caption })
    this.line = []
    this.caption = false
    this.marks = this.marks.map((mark) => element(mark.tagName, { ...mark.properties }))
    this.breaks = 0
    this.afterSpace = true
  }
}

function trimLast(list: ElementContent[]): void {
  const last = list[list.length - 1]
  if (!last) return
  if (last.type === 'text') {
    last.value = last.value.trimEnd()
    if (last.value === '') {
      list.pop()
      trimLast(list)
    }
  } else if (last.type === 'element' && last.tagName === 'br') {
    list.pop()
    trimLast(list)
  } else if (last.type === 'element' && last.children.length > 0 && last.tagName !== 'math') {
    trimLast(last.children)
    if (last.children.length === 0) {
      list.pop()
      trimLast(list)
    }
  }
}
