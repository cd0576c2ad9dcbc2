import path from 'node:path'
import { batches } from '../batches.ts'
import { bundle, Tab } from '../browser.ts'
import { foldOf } from '../fold.ts'
import { NO_ADDRESS, type SavedPage, savedPages } from '../pages.ts'
import { siteOf } from '../site.ts'
import type { Reading } from './reading.ts'
import { swapModels } from './swap-models.ts'

/** Makes something of a page; `read` reads it by the product with the models that have not seen the page's site. */
export type PageVisitor<Result> = (page: SavedPage, site: string, read: () => Promise<Reading>) => Promise<Result>

/**
 * Visits every page of the folders.
 * @param models folder of `block-model-<fold>.ts` and, when there are any yet, `page-model-<fold>.ts`
 * @returns what was made of the pages, in their order, and ids of the columns of the page's own model
 */
export async function readFolds<Result>(
  folders: readonly string[],
  models: string,
  folds: number,
  visit: PageVisitor<Result>,
): Promise<{ results: Result[]; columns: string[] }> {
  const entry = path.join(import.meta.dirname, 'in-page.main.ts')
  const tabs = await Promise.all(
    Array.from({ length: folds }, async (_, fold) => Tab.open([await bundle(entry, [swapModels(models, fold)])])),
  )
  const visitOne = (page: SavedPage): Promise<Result> => {
    const { url } = page.known
    const site = siteOf(url, `${page.set}/${page.id}`)
    const tab = tabs[foldOf(site, folds)]!
    return visit(page, site, () => tab.call<Reading>('lecternRead', page.html, url ?? NO_ADDRESS))
  }
  try {
    const results: Result[] = []
    for (const folder of folders) {
      for (const batch of batches(savedPages(folder), folds)) results.push(...(await Promise.all(batch.map(visitOne))))
    }
    return { results, columns: await tabs[0]!.call<string[]>('lecternPageFeatureIds') }
  } finally {
    await Promise.all(tabs.map((tab) => tab.close()))
  }
}
