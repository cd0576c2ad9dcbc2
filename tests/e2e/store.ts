import type { Page } from 'puppeteer-core'
import { until } from '../browser/view.ts'

interface Api {
  storage: { sync: { set(items: object): Promise<void> } }
}

/** Puts items into the storage of the settings, as another window would; `page` is one of the extension's own. */
export async function store(page: Page, items: Record<string, unknown>): Promise<void> {
  // Firefox names a tab before its page is there.
  await until('the page of the extension', () =>
    page.evaluate(() => Boolean((Reflect.get(globalThis, 'chrome') as Api | undefined)?.storage)),
  )
  await page.evaluate((added) => (Reflect.get(globalThis, 'chrome') as Api).storage.sync.set(added), items)
}
