import { describe, expect, test } from 'vitest'
import { gone, seen, until } from '../../browser/view.ts'
import { open, type Started } from '../start.ts'

export function settingsTests(started: () => Started): void {
  describe('settings', () => {
    test('the toolbar icon can open reader mode by itself', async () => {
      const options = await started().browser.openOwn('src/options/index.html')
      await seen(options, 'radio', 'reader mode')
      await options.click('radio', 'reader mode')
      const tab = await open(started(), '/lighthouse/')
      await until('reader mode', async () => {
        await tab.clickIcon()
        await seen(tab, 'button', 'Close reader mode')
        return true
      })
      await tab.clickIcon()
      await gone(tab, 'button', 'Close reader mode')

      await options.page.bringToFront()
      await options.click('radio', 'the popup')
      await options.close()
      await tab.page.bringToFront()
      expect(await (await tab.openPopup()).isClosed()).toBe(false)
    })
  })
}
