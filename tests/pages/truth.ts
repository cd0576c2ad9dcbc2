import type { Direction } from '../../src/article/article.ts'

/** One fact about the structure of the result, written as a CSS selector over the article's body. */
export interface StructureCheck {
  /** Selector of the elements meant, such as `figure > figcaption`. */
  select: string
  /** Their texts, white space folded, in document order: all of them, no other. */
  texts?: string[]
  /** How many there are, when their texts do not matter. */
  count?: number
  /** An attribute they carry, and its values in document order. */
  attribute?: { name: string; values: string[] }
}

/** What a reader should get from one page: the content of `tests/pages/<slug>/truth.json`. */
export interface Truth {
  /** What the page is here to prove, in one sentence. */
  about: string
  url: string
  /** BCP 47 tag of the text. */
  lang: string
  dir?: Direction
  /** False for a page that has no article: home pages, lists, shops, search results. */
  article: boolean
  /** Title of the article; absent only where there is none. */
  title?: string
  byline?: string
  /** ISO 8601, exactly as `Article.publishedTime` should have it. */
  publishedTime?: string
  siteName?: string
  /** Texts that have to be in the result, in document order; with `only` each is one whole line of it. */
  must?: string[]
  /** Texts of the page that have no place in the result. */
  mustNot?: string[]
  /** Every line of the result is in `must` (or `may`), in that order and once. */
  only?: boolean
  /** Lines that may stand in the result or not: a byline or date that is known as metadata too. */
  may?: string[]
  structure?: StructureCheck[]
}

/** Every field a truth may have, for the test that catches misspelt ones. */
export const truthFields: Record<keyof Required<Truth>, true> = {
  about: true,
  url: true,
  lang: true,
  dir: true,
  article: true,
  title: true,
  byline: true,
  publishedTime: true,
  siteName: true,
  must: true,
  mustNot: true,
  only: true,
  may: true,
  structure: true,
}
