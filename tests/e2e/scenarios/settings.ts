import { describe, expect, test } from 'vitest'
import { gone, seen, until, type View } from '../../browser/view.ts'
import { open, type Started } from '../start.ts'
import { store } from '../store.ts'

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

    test('a choice in the settings shows at once where an article is open', async () => {
      const tab = await open(started(), '/lighthouse/')
      await tab.command('toggle-reader')
      await seen(tab, 'article')
      const before = await lookOf(tab)
      const options = await started().browser.openOwn('src/options/index.html')
      await seen(options, 'radio', 'Black')
      await options.click('radio', 'Black')
      await options.click('button', 'Line spacing, more')
      // Chromium tells little of a tab that is not in front.
      await tab.page.bringToFront()
      await until('black', async () => (await lookOf(tab)).ground === 'rgb(0, 0, 0)')
      // Choices that follow fast are stored together, a moment later.
      await until('wider lines', async () => (await lookOf(tab)).lineHeight > before.lineHeight)
      await options.page.bringToFront()
      await options.click('button', 'Reset text and colours')
      await tab.page.bringToFront()
      await until('the first look', async () => (await lookOf(tab)).ground === before.ground)
      await options.close()
    })

    test('a choice for one site holds there and nowhere else', async () => {
      const tab = await open(started(), '/lighthouse/')
      const popup = await tab.openPopup()
      await seen(popup, 'article')
      const before = await lookOf(popup)
      await popup.close()
      const options = await started().browser.openOwn('src/options/index.html')
      const site = new URL(tab.page.url()).hostname
      await store(options.page, { [`settings.site.${site}`]: { theme: 'grey' } })
      await seen(options, 'button', `Remove the settings of ${site}`)
      expect((await lookOf(options)).ground).toBe(before.ground)
      await options.close()

      await tab.page.bringToFront()
      const again = await tab.openPopup()
      await until('grey', async () => (await lookOf(again)).ground === 'rgb(214, 214, 211)')
      await seen(again, 'button', 'Text and colours')
      await again.click('button', 'Text and colours')
      await seen(again, 'button', 'Use the common settings')
      await again.click('button', 'Use the common settings')
      await until('the common look', async () => (await lookOf(again)).ground === before.ground)
      await again.close()
    })

    test('a typeface of ours is loaded when it is chosen, and gone with reader mode', async () => {
      const tab = await open(started(), "/lighthouse/?csp=default-src%20'none'")
      await tab.command('toggle-reader')
      await seen(tab, 'article')
      expect(await facesOf(tab)).toEqual([])
      const options = await started().browser.openOwn('src/options/index.html')
      await store(options.page, { 'setting.face': 'legible' })
      await tab.page.bringToFront()
      await until('the face', async () => (await facesOf(tab)).includes('Lectern Legible loaded'))
      await store(options.page, { 'setting.face': 'auto' })
      await options.close()
      await tab.page.bringToFront()
      await tab.press('Escape')
      await gone(tab, 'button', 'Close reader mode')
      expect(await tab.page.evaluate(() => document.fonts.size)).toBe(0)
    })
  })
}

/** How an article looks: the colour behind it and the distance of its lines in CSS pixels. */
function lookOf(view: View): Promise<{ ground: string; lineHeight: number }> {
  return view.withArticle((article) => ({
    ground: getComputedStyle(article.closest('.lectern') ?? article).backgroundColor,
    lineHeight: Number.parseFloat(getComputedStyle(article).lineHeight),
  }))
}

/** Typefaces that scripts gave the document, and whether they are loaded. */
function facesOf(view: View): Promise<string[]> {
  return view.withArticle(() =>
    [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`),
  )
}
