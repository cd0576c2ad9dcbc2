import type { Element as HastElement } from 'hast'
import { element as newElement } from '../../article/hast.ts'
import type { Block } from '../page-tree.ts'
import { captionClassWords } from '../tables/caption-words.ts'
import { elements } from '../tables/elements.ts'
import { idOf, propertiesOf } from './attributes.ts'
import { ownBackground } from './background.ts'
import { readCode } from './code.ts'
import {
  attribute,
  firstChild,
  hasAttributes,
  isElement,
  isText,
  nextSibling,
  tagOf,
  textOf,
  type Visit,
  type Visitor,
  walk,
} from './dom.ts'
import { addAnchor, type Draft } from './draft.ts'
import { isHidden } from './hidden.ts'
import { isSource, writeMath } from './math.ts'
import { writeMedia } from './media.ts'
import { type Paragraph, ParagraphWriter } from './paragraphs.ts'

/**
 * Writes the run of inline nodes of a block as paragraphs.
 * @param marks elements of the page around the run that stay around its text (a link around a heading), outermost first
 * @param picturesOnly leave out the text
 */
export function readInline(block: Block, marks: readonly Element[], draft: Draft, picturesOnly: boolean): Paragraph[] {
  const onlyButtons = block.media === 0 && block.buttonLength === block.length
  const reader = new InlineReader(draft, picturesOnly, onlyButtons && !picturesOnly)
  for (const mark of marks) reader.enter(mark)
  walk(block.first, withSources(block.last), reader)
  return reader.writer.finish()
}

/** Sources of formulas hold no text, so a run that ends with them was cut off before: they belong to it. */
function withSources(last: Node): Node {
  let end = last
  for (let next = nextSibling(last); next; next = nextSibling(next)) {
    if (isElement(next) && isSource(next)) end = next
    else if (!isText(next) || textOf(next).trim() !== '') break
  }
  return end
}

class InlineReader implements Visitor {
  readonly writer = new ParagraphWriter()
  /** For each element we are inside of: how many marks it opened. */
  private readonly opened: number[] = []
  /** How many elements we are inside of of which only the pictures stay. */
  private picturesOnly: number

  constructor(
    private readonly draft: Draft,
    picturesOnly: boolean,
    private readonly keepButtons: boolean,
  ) {
    this.picturesOnly = picturesOnly ? 1 : 0
  }

  text(node: Text): void {
    if (this.picturesOnly === 0) this.writer.text(textOf(node))
  }

  enter(element: Element): Visit {
    const rule = elements.get(tagOf(element))
    const plain = !hasAttributes(element)
    if (!plain && (isHidden(element) || writeMath(element, this.writer))) return 'after'
    switch (rule?.role) {
      case 'drop':
        return 'after'
      case 'math':
        writeMath(element, this.writer)
        return 'after'
      case 'media':
        return writeMedia(element, this.writer, this.draft)
      case 'void':
        this.writeVoid(rule.name)
        return 'after'
      case 'code':
        this.writeCode(element)
        return 'after'
      case 'picture':
        if (!this.keepButtons) this.picturesOnly += 1
        break
      case 'flow':
      case 'phrase':
        this.writer.breakParagraph()
        break
    }
    this.opened.push(plain && rule?.role !== 'mark' ? 0 : this.openMarks(element))
    return 'inside'
  }

  leave(element: Element): void {
    for (let open = this.opened.pop() ?? 0; open > 0; open -= 1) this.closeMark(element)
    const role = elements.get(tagOf(element))?.role
    if (role === 'picture' && !this.keepButtons) this.picturesOnly -= 1
    if (role === 'flow' || role === 'phrase') this.writer.breakParagraph()
  }

  private writeVoid(name: string): void {
    if (this.picturesOnly > 0) return
    if (name === 'br') this.writer.break()
    else if (name === 'hr') this.writer.alone(newElement('hr'))
    else this.writer.inline(newElement(name))
  }

  private writeCode(element: Element): void {
    const code = readCode(element)
    if (code) this.writer.alone(code)
  }

  private openMarks(element: Element): number {
    const tag = tagOf(element)
    const rule = elements.get(tag)
    const isCaption = this.startsCaption(element)
    const isMark = rule?.role === 'mark' && !(isCaption && tag !== 'a')
    const mark = isMark ? newElement(rule.name, propertiesOf(element, rule, this.draft)) : null
    this.anchor(element, mark, tag)
    if (mark) {
      this.setLanguage(mark, element)
      return this.writer.open(mark) ? 1 : 0
    }
    return this.openStyle(element)
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
  private startsCaption(element: Element): boolean {
    const classes = this.writer.hasContent ? attribute(element, 'class')?.toLowerCase() : null
    if (!classes || !captionClassWords.some((word) => classes.includes(word))) return false
    this.writer.startCaption()
    return true
  }

  /** Bold and italic by style are kept as what they mean, a part in another language with its language. */
  private openStyle(element: Element): number {
    let count = 0
    const style = attribute(element, 'style')?.toLowerCase().replaceAll(' ', '')
    if (style?.includes('background') && !firstChild(element)) this.writeBackground(element)
    if (style && /font-weight:(?:bold|[6-9]00)/.test(style) && this.writer.open(newElement('strong'))) count += 1
    if (style && /font-style:(?:italic|oblique)/.test(style) && this.writer.open(newElement('em'))) count += 1
    const span = newElement('span')
    this.setLanguage(span, element)
    if (Object.keys(span.properties).length > 0 && this.writer.open(span)) count += 1
    return count
  }

  private setLanguage(mark: HastElement, element: Element): void {
    const lang = attribute(element, 'lang')
    const dir = attribute(element, 'dir')?.toLowerCase()
    if (lang) mark.properties.lang = lang
    if (dir === 'ltr' || dir === 'rtl' || dir === 'auto') mark.properties.dir = dir
  }

  private writeBackground(element: Element): void {
    const image = ownBackground(element, this.draft)
    if (image) this.writer.inline(image)
  }
}
