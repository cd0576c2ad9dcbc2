import type { Article } from '../article/article.ts'
import { plainText } from '../article/plain-text.ts'
import { momentText } from './moments.ts'
import { portable } from './portable.ts'

/** The article as plain text: title, then authors, date and address on lines of their own, then the text. */
export function textFile(article: Article): string {
  const { title, byline, siteName, publishedTime, canonicalUrl, body } = portable(article)
  const facts = [byline, siteName, publishedTime && momentText(publishedTime), canonicalUrl].filter(Boolean)
  return `${[title, facts.join('\n'), plainText(body)].filter((part) => part !== '').join('\n\n')}\n`
}
