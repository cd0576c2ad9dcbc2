import { toHtml } from 'hast-util-to-html'
import { element, text } from '../../article/hast.ts'
import { cleanLine } from '../clean-text.ts'

/** A link as a piece of HTML, for programs that take text with links in it. */
export function htmlLink(url: string, title: string): string {
  return toHtml(element('a', { href: url }, [text(cleanLine(title) || url)]))
}
