import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { ensureBrowsers } from '../browser/ensure.ts'
import { launchFirefox } from '../browser/firefox.ts'
import { type Site, serve } from '../browser/serve.ts'
import type { ReadingBrowser, Tab } from '../browser/view.ts'

export type Name = ReadingBrowser['name']

/** A browser with the extension, and the test pages on a server. */
export interface Started {
  browser: ReadingBrowser
  site: Site
}

/** Starts a browser with the built extension, or with another folder of it. */
export function launch(name: Name, extension = name === 'chromium' ? 'dist/chrome' : 'dist/firefox') {
  const program = ensureBrowsers([name])[name]
  return name === 'chromium' ? launchChromium({ program, extension }) : launchFirefox({ program, extension })
}

/** Tests that share one start of a browser; each works in a tab of its own. */
export function inBrowser(name: Name, scenarios: ((started: () => Started, name: Name) => void)[]): void {
  describe(name, () => {
    let current: Started
    beforeAll(async () => {
      const [browser, site] = await Promise.all([launch(name), serve('tests/pages', 'tests/e2e/pages')])
      current = { browser, site }
    })
    afterAll(async () => {
      // The last scenario closes it already, to read what was asked of the network.
      await current?.browser.close().catch(() => {})
      await current?.site.close()
    })
    for (const scenario of scenarios) scenario(() => current, name)
  })
}

/** Opens a page of the test server (`/slug/?…`) or another address in a tab that goes away after the test. */
export async function open(started: Started, path: string, options?: { begun?: boolean }): Promise<Tab> {
  const tab = await openPage(started, path, options)
  onTestFinished(() => tab.close().catch(() => {}))
  return tab
}

/** The same outside of a test; the tab is the caller's to close. */
export function openPage({ browser, site }: Started, path: string, options?: { begun?: boolean }): Promise<Tab> {
  return browser.open(path.startsWith('/') ? site.url + path : path, options)
}
