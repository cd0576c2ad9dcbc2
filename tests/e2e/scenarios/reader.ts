import { describe, expect, test } from 'vitest'
import { findNode, gone, patience, seen, type Tab, textOf, until } from '../../browser/view.ts'
import { changesOf, stateOf, watch } from '../page-state.ts'
import { open, type Started } from '../start.ts'

const title = 'The last winter of the Skerrow light'
const first = 'When the boat came for the lamp'
const last = 'The upper octaves are said to be in good order'

/** Ways into reader mode that a reader has. */
const ways: Record<string, (tab: Tab) => Promise<void>> = {
  'the popup': async (tab) => {
    const popup = await tab.openPopup()
    await seen(popup, 'article', title)
    await popup.click('button', 'Reader mode')
  },
  'the shortcut': (tab) => tab.command('toggle-reader'),
  'the context menu': (tab) => tab.chooseFromMenu('reader-mode'),
}

const isOpen = (tab: Tab) => seen(tab, 'button', 'Close reader mode')
const isClosed = (tab: Tab) => gone(tab, 'button', 'Close reader mode')

/** Where a paragraph of the page is, in window heights from the top; it is named by its first words. */
function placeOnPage(tab: Tab, words: string): Promise<{ top: number; bottom: number }> {
  return tab.page.evaluate((start) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith(start))
    const { top, bottom } = paragraph?.getBoundingClientRect() ?? { top: Number.NaN, bottom: Number.NaN }
    return { top: top / innerHeight, bottom: bottom / innerHeight }
  }, words)
}

/** First words of the paragraph at the top of reader mode, below where its bar may be. */
function atTheTop(tab: Tab): Promise<string> {
  return tab.withArticle((article) => {
    const bar = 80
    const texts = [...article.querySelectorAll('p')].filter(({ textContent }) => textContent.length > 100)
    const found = texts.find((each) => each.getBoundingClientRect().bottom > bar)
    return found?.textContent.slice(0, 30) ?? ''
  })
}

export function readerTests(started: () => Started): void {
  describe('reader mode', () => {
    for (const [way, enter] of Object.entries(ways)) {
      test(`opens from ${way}, and Escape leaves the page as it was`, async () => {
        const tab = await open(started(), '/lighthouse/')
        await tab.page.type('#search', 'half a word')
        // A menu is opened by a click on the page, which takes the focus by itself.
        if (way === 'the context menu') await tab.page.click('h1')
        await watch(tab)
        const before = await stateOf(tab)
        await enter(tab)
        await isOpen(tab)
        const article = await until('the article', async () => findNode(await tab.tree(), 'article', title))
        expect(textOf(article)).toContain(first)
        expect(textOf(article)).toContain(last)
        expect(textOf(article)).not.toContain('Terms of use')
        await tab.press('Escape')
        await isClosed(tab)
        expect(await changesOf(tab)).toEqual([])
        expect(await stateOf(tab)).toEqual(before)
      })
    }

    test('the shortcut closes it too', async () => {
      const tab = await open(started(), '/lighthouse/')
      await tab.command('toggle-reader')
      await isOpen(tab)
      await tab.command('toggle-reader')
      await isClosed(tab)
    })

    test('what plays goes on, and no key reaches the page', async () => {
      const tab = await open(started(), '/lighthouse/')
      await tab.page.evaluate(() => {
        document.body.addEventListener('click', () => document.querySelector('audio')?.play(), { once: true })
      })
      const playing = () => tab.page.evaluate(() => document.querySelector('audio')?.currentTime ?? 0)
      await tab.page.click('h1')
      await until('the tone', async () => (await playing()) > 0)
      await tab.command('toggle-reader')
      await isOpen(tab)
      await tab.page.evaluate(() => {
        document.addEventListener('keydown', () => document.body.setAttribute('data-key', ''))
      })
      const then = await playing()
      await until('more of the tone', async () => (await playing()) > then)
      await tab.press('Tab')
      await tab.press('Escape')
      await isClosed(tab)
      const now = await playing()
      await until('still more of the tone', async () => (await playing()) > now)
      expect(await tab.page.evaluate(() => document.body.hasAttribute('data-key'))).toBe(false)
    })

    test('opens at the paragraph in view and comes back at the paragraph read', async () => {
      const tab = await open(started(), '/lighthouse/')
      await tab.page.evaluate(() => document.getElementById('p9')?.scrollIntoView({ block: 'start' }))
      await tab.command('toggle-reader')
      await isOpen(tab)
      await expect
        .poll(() => atTheTop(tab), { timeout: patience })
        .toMatch(/^(Electric light came|After that the keepers)/)

      await tab.page.mouse.move(640, 400)
      await tab.page.mouse.wheel({ deltaY: -600 })
      await expect.poll(() => atTheTop(tab), { timeout: patience }).not.toMatch(/^(Electric|After|He counted)/)
      const read = await atTheTop(tab)
      await tab.press('Escape')
      await isClosed(tab)
      const { top, bottom } = await placeOnPage(tab, read)
      expect(bottom).toBeGreaterThan(0)
      expect(top).toBeLessThan(1)
    })

    test('a page that was not moved stays where it was', async () => {
      const tab = await open(started(), '/lighthouse/')
      const before = await tab.page.evaluate(() => {
        scrollTo(0, 777)
        return scrollY
      })
      await tab.command('toggle-reader')
      await isOpen(tab)
      await tab.press('Escape')
      await isClosed(tab)
      expect(await tab.page.evaluate(() => scrollY)).toBe(before)
    })
  })
}
