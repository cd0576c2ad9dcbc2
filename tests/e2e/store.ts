import type { Page } from 'puppeteer-core'

/** Puts items into the storage of the settings, as another window would; `page` is one of the extension's own. */
export function store(page: Page, items: Record<string, unknown>): Promise<void> {
  return page.evaluate((added) => {
    const api: { storage: { sync: { set(items: object): Promise<void> } } } = Reflect.get(globalThis, 'chrome')
    return api.storage.sync.set(added)
  }, items)
}
