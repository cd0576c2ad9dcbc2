import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { ensureBrowsers } from '../browser/ensure.ts'
import { type Screen, startScreen } from '../browser/screen.ts'
import { type Site, serve } from '../browser/serve.ts'
import { gone, type ReadingBrowser, seen, type Tab } from '../browser/view.ts'

/** Keys of a command, as the manifest suggests them and as a screen presses them. */
function keysOf(command: string): string {
  const { commands } = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8'))
  return commands[command].suggested_key.default.toLowerCase()
}

/**
 * Real keys and a real menu, in Chromium with a window. Only on Linux is there a screen that nobody sees; elsewhere the
 * shortcuts are tested by what the browser does with them (`chromium-events.ts`).
 */
if (process.platform === 'linux') {
  describe('real keys and menus in Chromium', () => {
    let screen: Screen
    let browser: ReadingBrowser
    let site: Site
    let tab: Tab

    beforeAll(async () => {
      screen = await startScreen()
      site = await serve('tests/e2e/pages')
      const { chromium } = ensureBrowsers(['chromium'])
      browser = await launchChromium({
        program: chromium,
        extension: 'dist/chrome',
        headless: false,
        display: screen.display,
      })
      tab = await browser.open(`${site.url}/lighthouse/`)
      screen.focus('chromium')
    })
    afterAll(async () => {
      await browser?.close()
      await site?.close()
      screen?.close()
    })

    const isOpen = () => seen(tab, 'button', 'Close reader mode')
    const isClosed = () => gone(tab, 'button', 'Close reader mode')

    test('the shortcut of the manifest opens and closes reader mode, without a click before', async () => {
      screen.press(keysOf('toggle-reader'))
      await isOpen()
      screen.press(keysOf('toggle-reader'))
      await isClosed()
    })

    test('the entry of the context menu opens reader mode, and Escape closes it', async () => {
      const { x, y } = await tab.page.evaluate(() => ({
        x: screenX + 200,
        y: screenY + outerHeight - innerHeight + 300,
      }))
      await screen.openMenu(x, y)
      // From the end of the menu upwards: Inspect, View page source, and what extensions add.
      screen.press('Up', 'Up', 'Up', 'Return')
      await isOpen()
      screen.press('Escape')
      await isClosed()
    })

    test('the shortcut of the icon opens the popup with the article', async () => {
      screen.press(keysOf('_execute_action'))
      const popup = await tab.popup()
      expect(await seen(popup, 'article', 'The last winter of the Skerrow light')).toBeDefined()
    })
  })
}
