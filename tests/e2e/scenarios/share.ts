import { describe, expect, test } from 'vitest'
import { seen } from '../../browser/view.ts'
import { says } from '../says.ts'
import { open, type Started } from '../start.ts'

export function shareTests(started: () => Started): void {
  describe('sharing', () => {
    test('from the popup copies the address the page asks to be known by', async () => {
      const tab = await open(started(), '/lighthouse/?utm_source=letter&fbclid=abc')
      const popup = await tab.openPopup()
      await seen(popup, 'article')
      await popup.click('button', 'Share')
      await seen(popup, 'button', 'Copy link')
      await popup.click('button', 'Copy link')
      await says(popup, 'linkCopied')
      const link = `${started().site.url}/stories/skerrow`
      await expect.poll(() => started().browser.clipboard()).toBe(link)
    })

    test('from reader mode copies the page’s own address without what tracks', async () => {
      const tab = await open(started(), '/hostile/?id=7&utm_source=letter&fbclid=abc')
      await tab.command('toggle-reader')
      await seen(tab, 'button', 'Close reader mode')
      await tab.click('button', 'Share')
      await seen(tab, 'button', 'Copy link')
      await tab.click('button', 'Copy link')
      await says(tab, 'linkCopied')
      const link = `${started().site.url}/hostile/?id=7`
      await expect.poll(() => started().browser.clipboard()).toBe(link)
      expect(tab.page.url()).toContain('utm_source=letter')
    })
  })
}
