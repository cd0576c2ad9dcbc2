import type { Nodes } from 'hast'

/** Elements that start and end a line of text. */
const breaking = new Set(
  (
    'address article aside blockquote br caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul video audio'
  ).split(' '),
)

/** Text with runs of white space folded to one space and none at the ends. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * The lines of text a reader sees in a hast tree: one a paragraph, heading, caption, item or cell, and one for each
 * side of a `<br>`; white space folded, empty lines left out. Lines of `<pre>` come one by one.
 */
export function hastLines(root: Nodes): string[] {
  const lines: string[] = []
  let line = ''
  const end = (): void => {
    if (fold(line)) lines.push(fold(line))
    line = ''
  }
  const visit = (node: Nodes, inPre: boolean): void => {
    if (node.type === 'text') {
      const parts = inPre ? node.value.split('\n') : [node.value]
      parts.forEach((part, index) => {
        if (index > 0) end()
        line += part
      })
    }
    if (node.type !== 'element' && node.type !== 'root') return
    const breaks = node.type === 'element' && breaking.has(node.tagName)
    if (breaks) end()
    for (const child of node.children) visit(child, inPre || (node.type === 'element' && node.tagName === 'pre'))
    if (breaks) end()
  }
  visit(root, false)
  end()
  return lines
}
