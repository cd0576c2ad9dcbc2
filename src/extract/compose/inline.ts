import { element as newElement } from '../../article/hast.ts'
import { elements } from '../tables/elements.ts'
import { propertiesOf } from './attributes.ts'
import { attribute, tagOf, textOf, type Visit, type Visitor, walk } from './dom.ts'
import type { Draft } from './draft.ts'
import { isHidden } from './hidden.ts'
import { writeMath } from './math.ts'
import { writeMedia } from './media.ts'
import { type Paragraph, ParagraphWriter } from './paragraphs.ts'

/**
 * Writes a run of inline nodes as paragraphs.
 * @param first first node of the run; `last`: its last, a sibling of `first`
 * @param marks elements of the page around the run that stay around its text (a link around a heading), outermost first
 */
export function readInline(first: Node, last: Node, marks: readonly Element[], draft: Draft): Paragraph[] {
  const reader = new InlineReader(draft)
  for (const mark of marks) reader.enter(mark)
  walk(first, last, reader)
  return reader.writer.finish()
}

class InlineReader implements Visitor {
  readonly writer = new ParagraphWriter()
  /** For each element we are inside of: how many marks it opened. */
  private readonly opened: number[] = []
  /** Elements we are inside of of which only the pictures stay. */
  private picturesOnly = 0

  constructor(private readonly draft: Draft) {}

  text(node: Text): void {
    if (this.picturesOnly === 0) this.writer.text(textOf(node))
  }

  enter(element: Element): Visit {
    const rule = elements.get(tagOf(element))
    if (rule?.role === 'drop' || isHidden(element)) return 'after'
    if (writeMath(element, this.writer, this.draft)) return 'after'
    switch (rule?.role) {
      case 'media':
        return writeMedia(element, this.writer, this.draft)
      case 'void':
        this.writeVoid(rule.name)
        return 'after'
      case 'picture':
        this.picturesOnly += 1
        break
      case 'flow':
      case 'phrase':
        this.writer.breakParagraph()
        break
    }
    this.opened.push(this.openMarks(element))
    return 'inside'
  }

  leave(element: Element): void {
    for (let open = this.opened.pop() ?? 0; open > 0; open -= 1) this.writer.close()
    const role = elements.get(tagOf(element))?.role
    if (role === 'picture') this.picturesOnly -= 1
    if (role === 'flow' || role === 'phrase') this.writer.breakParagraph()
  }

  private writeVoid(name: string): void {
    if (this.picturesOnly > 0) return
    if (name === 'br') this.writer.break()
    else if (name === 'hr') this.writer.alone(newElement('hr'))
    else this.writer.inline(newElement(name))
  }

  private openMarks(element: Element): number {
    const rule = elements.get(tagOf(element))
    if (rule?.role === 'mark') {
      const properties = propertiesOf(element, rule, this.draft)
      return this.writer.open(newElement(rule.name, properties)) ? 1 : 0
    }
    const style = attribute(element, 'style')
    return style ? this.openStyle(style.toLowerCase().replaceAll(' ', '')) : 0
  }

  /** Bold and italic by style are kept as what they mean. */
  private openStyle(style: string): number {
    let count = 0
    if (/font-weight:(?:bold|[6-9]00)/.test(style) && this.writer.open(newElement('strong'))) count += 1
    if (/font-style:(?:italic|oblique)/.test(style) && this.writer.open(newElement('em'))) count += 1
    return count
  }
}
