import path from 'node:path'
import { bundle, Tab } from '../browser.ts'
import { foldOf } from '../fold.ts'
import { NO_ADDRESS, type SavedPage, savedPages } from '../pages.ts'
import { siteOf } from '../site.ts'
import type { Reading } from './reading.ts'
import { swapModels } from './swap-models.ts'

export type PageReader = (page: SavedPage, site: string, read: () => Promise<Reading>) => Promise<void>

/**
 * Gives every page of the folders to `visit`, with a function that reads it by the product with the models that have not
 * seen the page's site.
 * @param models folder of `block-model-<fold>.ts` and, when there are any yet, `page-model-<fold>.ts`
 * @returns ids of the columns of the page's own model
 */
export async function readFolds(
  folders: readonly string[],
  models: string,
  folds: number,
  visit: PageReader,
): Promise<string[]> {
  const entry = path.join(import.meta.dirname, 'in-page.main.ts')
  const tabs = await Promise.all(
    Array.from({ length: folds }, async (_, fold) => Tab.open([await bundle(entry, [swapModels(models, fold)])])),
  )
  try {
    for (const folder of folders) {
      for (const page of savedPages(folder)) {
        const { url } = page.known
        const site = siteOf(url, `${page.set}/${page.id}`)
        const tab = tabs[foldOf(site, folds)]!
        await visit(page, site, () => tab.call<Reading>('lecternRead', page.html, url ?? NO_ADDRESS))
      }
    }
    return await tabs[0]!.call<string[]>('lecternPageFeatureIds')
  } finally {
    await Promise.all(tabs.map((tab) => tab.close()))
  }
}
