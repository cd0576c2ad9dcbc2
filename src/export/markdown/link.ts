import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { cleanLine } from '../clean-text.ts'

/** GitHub's Markdown makes links of bare addresses, and a link in a link breaks both. */
const options = { extensions: [gfmToMarkdown()] }

/** A link in Markdown, with signs of the title that would mean something there made to mean themselves. */
export function markdownLink(url: string, title: string): string {
  const text = cleanLine(title) || url
  return toMarkdown({ type: 'link', url, children: [{ type: 'text', value: text }] }, options).trim()
}
