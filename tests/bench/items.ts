import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readTestPages } from '../pages/read-files.ts'
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

/** The fields of a `<id>.json` beside a page; all may be missing. */
interface Label {
  url?: string
  type?: string
  lang?: string
  text?: string
  with?: string[]
  without?: string[]
  title?: string
  author?: string
  date?: string
}

/** Types of the labelled sets that have one main text, and those that have none. */
const types = { article: ['article', 'documentation', 'forum'], none: ['collection', 'listing', 'product'] }

/** All text of a truth: known only where its lines are the whole result. */
export function truthText(truth: Truth): string | null {
  return truth.article && truth.only ? (truth.must ?? []).join('\n') : null
}

/** The pages of this repository. */
export function ownItems(): Item[] {
  return readTestPages().map(({ slug, html, truth }) => ({
    id: slug,
    html,
    url: truth.url,
    type: truth.article ? 'article' : 'none',
    lang: truth.lang,
    article: truth.article,
    text: truthText(truth),
    must: truth.must ?? [],
    mustNot: truth.mustNot ?? [],
    title: truth.title ?? null,
    author: truth.byline ?? null,
    date: truth.publishedTime ?? null,
  }))
}

function readHtml(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8')
}

function isArticle(type: string): boolean | null {
  if (types.article.includes(type)) return true
  return types.none.includes(type) ? false : null
}

/** The pages of a folder of `<id>.html` or `<id>.html.gz` with `<id>.json` beside, one by one. */
export function* folderItems(folder: string): Generator<Item> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  for (const name of names.sort()) {
    const id = name.slice(0, -'.json'.length)
    const label = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Label
    const { url = 'https://example.org/', type = 'article', lang = '' } = label
    yield {
      id,
      html: readHtml(join(folder, `${id}.html`)),
      url,
      type,
      lang,
      article: isArticle(type),
      text: label.text ?? null,
      must: label.with ?? [],
      mustNot: label.without ?? [],
      title: label.title ?? null,
      author: label.author ?? null,
      date: label.date ?? null,
    }
  }
}
