import type { Article } from '../article/article.ts'
import { cleanLink } from '../article/clean-link.ts'
import type { Passage } from './passage.ts'

/** What can be shared of an article. */
export interface SharedPage {
  /** The article's own address, without tracking parameters; with the place of the passage where one is shared. */
  url: string
  title: string
  excerpt: string | null
  /** The passage that is shared; null for the whole article. */
  quote: string | null
  /** BCP 47 tag of the article's language. */
  lang: string | null
}

/** What is shared of an article: the address it asks to be known by, its title, and its first words or a passage. */
export function sharedPage({ canonicalUrl, title, excerpt, lang }: Article, passage: Passage | null): SharedPage {
  return { url: passage?.link ?? cleanLink(canonicalUrl), title, excerpt, quote: passage?.text ?? null, lang }
}
