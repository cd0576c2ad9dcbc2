import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { cleanLine } from '../clean-text.ts'

/**
 * Many programs make links of bare addresses, and a link in a link breaks both: the sign by which they know one is
 * marked as a plain sign in the text of a link.
 */
const noLinks = [
  { character: ':', before: '[ps]', after: '\\/', inConstruct: 'label' as const },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'label' as const },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'label' as const },
]
const options = { extensions: [gfmToMarkdown()], unsafe: noLinks }

/** A link in Markdown, with signs of the title that would mean something there made to mean themselves. */
export function markdownLink(url: string, title: string): string {
  const text = cleanLine(title) || url
  return toMarkdown({ type: 'link', url, children: [{ type: 'text', value: text }] }, options).trim()
}
