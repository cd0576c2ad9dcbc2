import type { Element as HastElement } from 'hast'
import { element as newElement } from '../../article/hast.ts'
import type { Block } from '../page-tree.ts'
import { attribute, firstChild, hasAttributes, nextSibling, textData } from '../read/dom.ts'
import { captionClass } from '../tables/caption-words.ts'
import { type ElementRule, elements } from '../tables/elements.ts'
import { idOf, propertiesOf } from './attributes.ts'
import { ownBackground } from './background.ts'
import { readCode } from './code.ts'
import { hasAttribute, isElement, isText, tagOf, type Visit, type Visitor, walk } from './dom.ts'
import { addAnchor, type Draft } from './draft.ts'
import { isHidden } from './hidden.ts'
import { isSource, mayBeMath, writeMath } from './math.ts'
import { writeMedia } from './media.ts'
import { type Paragraph, ParagraphWriter } from './paragraphs.ts'

export interface HowToRead {
  /** Leave out the text. */
  picturesOnly: boolean
  /** Line breaks of the source are shown (`white-space: pre-line`). */
  keepsLines: boolean
}

/**
 * Writes the run of inline nodes of a block as paragraphs.
 * @param marks elements of the page around the run that stay around its text (a link around a heading), outermost first
 */
export function readInline(block: Block, marks: readonly Element[], draft: Draft, how: HowToRead): Paragraph[] {
  const onlyButtons = block.media === 0 && block.buttonLength === block.length
  const reader = new InlineReader(draft, how, onlyButtons && !how.picturesOnly)
  for (const mark of marks) reader.enter(mark)
  walk(block.first, withSources(block.last), reader)
  return reader.writer.finish()
}

/** Sources of formulas hold no text, so a run that ends with them was cut off before: they belong to it. */
function withSources(last: Node): Node {
  let end = last
  for (let next = nextSibling(last); next; next = nextSibling(next)) {
    if (isElement(next) && isSource(next)) end = next
    else if (!isText(next) || textData(next).trim() !== '') break
  }
  return end
}

class InlineReader implements Visitor {
  readonly writer = new ParagraphWriter()
  /** For each element we are inside of: how many marks it opened. */
  private readonly opened: number[] = []
  /** The rule of each of them. */
  private readonly rules: (ElementRule | undefined)[] = []
  /** How many elements we are inside of of which only the pictures stay. */
  private picturesOnly: number
  private readonly keepsLines: boolean

  constructor(
    private readonly draft: Draft,
    { picturesOnly, keepsLines }: HowToRead,
    private readonly keepButtons: boolean,
  ) {
    this.picturesOnly = picturesOnly ? 1 : 0
    this.keepsLines = keepsLines
  }

  text(node: Text): void {
    if (this.picturesOnly > 0) return
    const data = textData(node)
    if (!this.keepsLines) this.writer.text(data)
    else
      for (const [i, line] of data.split('\n').entries()) {
        if (i > 0) this.writer.break()
        this.writer.text(line)
      }
  }

  enter(element: Element): Visit {
    const tag = tagOf(element)
    const rule = elements.get(tag)
    const plain = !hasAttributes(element)
    const classes = plain ? null : attribute(element, 'class')
    const style = plain ? null : attribute(element, 'style')
    if (!plain && isHidden(element, classes, style)) return 'after'
    if (mayBeMath(tag, classes) && writeMath(element, tag, classes ?? '', this.writer)) return 'after'
    if (rule && tag !== 'picture' && this.writeWhole(element, tag, rule)) return 'after'
    if (rule?.role === 'picture' && !this.keepButtons) this.picturesOnly += 1
    else if (rule?.role === 'flow' || rule?.role === 'phrase') this.writer.breakParagraph()
    this.rules.push(rule)
    if (rule?.role === 'mark') this.opened.push(this.openMark(element, tag, rule, classes))
    else this.opened.push(plain ? 0 : this.openPlain(element, classes, style))
    return 'inside'
  }

  /** Writes an element that is built or left out as a whole; false for one that is read further. */
  private writeWhole(element: Element, tag: string, { role, name }: ElementRule): boolean {
    if (role === 'media') writeMedia(element, tag, this.writer, this.draft)
    else if (role === 'void') this.writeVoid(name)
    else if (role === 'code') this.writer.alone(readCode(element))
    else return role === 'drop' || role === 'math'
    return true
  }

  leave(element: Element): void {
    for (let open = this.opened.pop() ?? 0; open > 0; open -= 1) this.closeMark(element)
    const role = this.rules.pop()?.role
    if (role === 'picture' && !this.keepButtons) this.picturesOnly -= 1
    if (role === 'flow' || role === 'phrase') this.writer.breakParagraph()
  }

  private writeVoid(name: string): void {
    if (this.picturesOnly > 0) return
    if (name === 'br') this.writer.break()
    else if (name === 'hr') this.writer.alone(newElement('hr'))
    else this.writer.inline(newElement(name))
  }

  private openMark(element: Element, tag: string, rule: ElementRule, classes: string | null): number {
    if (this.startsCaption(classes) && tag !== 'a') return 0
    const mark = newElement(rule.name, propertiesOf(element, rule, this.draft))
    if (String(mark.properties.href ?? '').startsWith('#')) this.draft.linksInside = true
    this.anchor(element, mark, tag)
    this.setLanguage(mark, element)
    return this.writer.open(mark) ? 1 : 0
  }

  private openPlain(element: Element, classes: string | null, style: string | null): number {
    this.startsCaption(classes)
    this.anchor(element, null, '')
    let count = style ? this.openStyle(element, style.toLowerCase().replaceAll(' ', '')) : 0
    if (hasAttribute(element, 'lang') || hasAttribute(element, 'dir')) {
      const span = newElement('span')
      this.setLanguage(span, element)
      if (this.writer.open(span)) count += 1
    }
    return count
  }

  private closeMark(element: Element): void {
    const mark = this.writer.close()
    const id = attribute(element, 'id')
    if (id && mark?.children.length === 0) this.draft.waitingIds.push(id)
  }

  private anchor(element: Element, mark: HastElement | null, tag: string): void {
    const id = idOf(element, tag === 'a')
    if (!id) return
    if (mark && firstChild(element)) addAnchor(this.draft, id, mark)
    else this.draft.waitingIds.push(id)
  }

  /** A caption in the same line as its picture: `<img><em class="caption">…</em>`. */
  private startsCaption(classes: string | null): boolean {
    if (!classes || !this.writer.hasPicture || !captionClass.test(classes)) return false
    this.writer.startCaption()
    return true
  }

  /** Bold and italic by style are kept as what they mean. */
  private openStyle(element: Element, style: string): number {
    let count = 0
    const image = style.includes('background') && !firstChild(element) ? ownBackground(element, this.draft) : null
    if (image) this.writer.inline(image)
    if (/font-weight:(?:bold|[6-9]00)/.test(style) && this.writer.open(newElement('strong'))) count += 1
    if (/font-style:(?:italic|oblique)/.test(style) && this.writer.open(newElement('em'))) count += 1
    return count
  }

  private setLanguage(mark: HastElement, element: Element): void {
    const lang = attribute(element, 'lang')
    const dir = attribute(element, 'dir')?.toLowerCase()
    if (lang) mark.properties.lang = lang
    if (dir === 'ltr' || dir === 'rtl' || dir === 'auto') mark.properties.dir = dir
  }
}
