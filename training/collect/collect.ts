import fs from 'node:fs'
import path from 'node:path'
import { randomFrom } from '../augment/random.ts'
import { batches } from '../batches.ts'
import { bundle, Tab } from '../browser.ts'
import { NO_ADDRESS, type SavedPage, savedPages } from '../pages.ts'
import { siteOf } from '../site.ts'
import type { PageRows } from './page-rows.ts'

/** Pages read at once, each in a tab of its own. */
const TABS = 3
/** Share of articles that are also learned from in a harder copy. */
const HARDER = 0.4
/** Kinds of pages with an article that comments can stand under. */
const HARDER_KINDS: ReadonlySet<string> = new Set(['article', 'documentation'])

/**
 * Reads all pages of the folders in Chromium and writes what the trainer needs into `out`: `features.json` (ids of the
 * columns), and for each set `<set>.rows` (bfloat16 numbers, page after page) and `<set>.jsonl` (all else, a page a line).
 */
export async function collect(folders: readonly string[], out: string): Promise<void> {
  const script = await bundle(path.join(import.meta.dirname, 'in-page.main.ts'))
  const tabs = await Promise.all(Array.from({ length: TABS }, () => Tab.open([script])))
  fs.mkdirSync(out, { recursive: true })
  try {
    fs.writeFileSync(
      path.join(out, 'features.json'),
      JSON.stringify(await tabs[0]!.call<string[]>('lecternFeatureIds')),
    )
    for (const folder of folders) await collectFolder(tabs, folder, out)
  } finally {
    await Promise.all(tabs.map((tab) => tab.close()))
  }
}

async function collectFolder(tabs: readonly Tab[], folder: string, out: string): Promise<void> {
  const base = path.join(out, path.basename(folder))
  const numbers = fs.openSync(`${base}.rows`, 'w')
  const lines = fs.openSync(`${base}.jsonl`, 'w')
  let count = 0
  for (const batch of batches(withHarderOnes(savedPages(folder)), tabs.length)) {
    const read = await Promise.all(batch.map(({ page, seed }, i) => readRows(tabs[i]!, page, seed)))
    for (const { rows, line } of read) {
      fs.writeSync(numbers, rows)
      fs.writeSync(lines, `${line}\n`)
    }
    count += batch.length
  }
  fs.closeSync(numbers)
  fs.closeSync(lines)
  console.log(`${base}: ${count} pages`)
}

interface Task {
  page: SavedPage
  /** Null for the page as it was saved, else it is made harder. */
  seed: string | null
}

function* withHarderOnes(pages: Iterable<SavedPage>): Generator<Task> {
  for (const page of pages) {
    yield { page, seed: null }
    const seed = `${page.set}/${page.id}`
    const fits = page.known.text && HARDER_KINDS.has(page.known.type ?? 'article')
    if (fits && randomFrom(seed)() < HARDER) yield { page, seed }
  }
}

async function readRows(tab: Tab, page: SavedPage, seed: string | null): Promise<{ rows: Buffer; line: string }> {
  const { set, id, html, known } = page
  const { rows, ...rest } = await tab.call<PageRows>('lecternRows', html, known.url ?? NO_ADDRESS, seed)
  const site = siteOf(known.url, `${set}/${id}`)
  return {
    rows: Buffer.from(rows, 'base64'),
    line: JSON.stringify({ set, id, site, harder: seed !== null, known, ...rest }),
  }
}
