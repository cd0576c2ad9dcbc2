import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'

/** A saved page and what is known of it. */
export interface SavedPage {
  /** Name of the folder it came from. */
  set: string
  id: string
  html: string
  known: Known
}

/** `<id>.json` beside a page; null or absent means not known. */
export interface Known {
  url?: string | null
  type?: string | null
  lang?: string | null
  title?: string | null
  author?: string | null
  date?: string | null
  /** Main text, paragraphs on their own lines; '' when only snippets are known. */
  text?: string | null
  /** Snippets that belong to the main text, and snippets that don't. */
  with?: string[] | null
  without?: string[] | null
}

/** Address a page without a known one is given. */
export const NO_ADDRESS = 'https://example.org/'

/** Pages of a folder (`<id>.html` or `<id>.html.gz`, each with `<id>.json`), in order of their ids. */
export function* savedPages(folder: string): Generator<SavedPage> {
  const ids = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()
  for (const id of ids) {
    const known = JSON.parse(fs.readFileSync(path.join(folder, `${id}.json`), 'utf8')) as Known
    yield { set: path.basename(folder), id, html: readHtml(path.join(folder, `${id}.html`)), known }
  }
}

function readHtml(file: string): string {
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8')
  return zlib.gunzipSync(fs.readFileSync(`${file}.gz`)).toString('utf8')
}
