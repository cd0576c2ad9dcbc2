import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readTestPages } from '../pages/read-files.ts'
import { type Item, itemOf } from './item.ts'

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

/** The pages of this repository. */
export function ownItems(): Item[] {
  return readTestPages().map(itemOf)
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
