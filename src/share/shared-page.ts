import type { Article } from '../article/article.ts'
import { cleanLink } from '../article/clean-link.ts'

/** What can be shared of an article. */
export interface SharedPage {
  /** The article's own address, without tracking parameters. */
  url: string
  title: string
  excerpt: string | null
  /** BCP 47 tag of the article's language. */
  lang: string | null
}

/** What is shared of an article: the address it asks to be known by, its title and its first words. */
export function sharedPage({ canonicalUrl, title, excerpt, lang }: Article): SharedPage {
  return { url: cleanLink(canonicalUrl), title, excerpt, lang }
}
