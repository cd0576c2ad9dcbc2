import type { Truth } from '../pages/truth.ts'

/** A page to measure with, and what is known about it. */
export interface Item {
  id: string
  html: string
  url: string
  type: string
  lang: string
  /** False for pages without an article, null when nobody said. */
  article: boolean | null
  /** The whole text a reader should get; null when only parts of it are known. */
  text: string | null
  must: string[]
  mustNot: string[]
  title: string | null
  author: string | null
  date: string | null
}

/** A page of tests/pages as an item; all its text is known where the lines of its truth are the whole result. */
export function itemOf({ slug, html, truth }: { slug: string; html: string; truth: Truth }): Item {
  return {
    id: slug,
    html,
    url: truth.url,
    type: truth.article ? 'article' : 'none',
    lang: truth.lang,
    article: truth.article,
    text: truth.article && truth.only ? (truth.must ?? []).join('\n') : null,
    must: truth.must ?? [],
    mustNot: truth.mustNot ?? [],
    title: truth.title ?? null,
    author: truth.byline ?? null,
    date: truth.publishedTime ?? null,
  }
}
