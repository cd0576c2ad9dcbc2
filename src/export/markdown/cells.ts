import type { Element, ElementContent } from 'hast'
import { element, rawText } from '../../article/hast.ts'

/** Elements that stand on lines of their own; in a cell, which is one line in Markdown, breaks part them. */
const lines = new Set(
  'p h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption ul ol li dl dt dd table caption tr details summary hr br'.split(
    ' ',
  ),
)

/** Elements that only hold others. */
const holders = new Set('thead tbody tfoot td th'.split(' '))

/** A cell with only inline content: paragraphs, items and lines in it are parted by `<line-break>`. */
export function inlineCell(cell: Element): Element {
  const content: ElementContent[] = []
  let due = false
  const add = (node: ElementContent): void => {
    if (node.type === 'text' && node.value.trim() === '' && (due || content.length === 0)) return
    if (due && content.length > 0) content.push(element('line-break'))
    due = false
    content.push(node)
  }
  const visit = (node: ElementContent): void => {
    const name = node.type === 'element' ? node.tagName : ''
    if (node.type !== 'element' || !(lines.has(name) || holders.has(name))) {
      add(node)
      return
    }
    due ||= lines.has(name)
    if (name === 'pre') add(element('code', {}, [{ type: 'text', value: rawText(node).replace(/\s+/g, ' ') }]))
    else node.children.forEach(visit)
    if (holders.has(name) && content.length > 0) add({ type: 'text', value: ' ' })
    due ||= lines.has(name)
  }
  cell.children.forEach(visit)
  return { ...cell, children: content }
}
