import { toHtml } from 'hast-util-to-html'
import type { Article } from '../../article/article.ts'
import { articleElement } from '../article-element.ts'
import { portable } from '../portable.ts'

/** The article as a piece of HTML for the clipboard: what a word processor or a mail takes with headings and links. */
export function htmlCopy(article: Article): string {
  return toHtml(articleElement(portable(article)))
}
