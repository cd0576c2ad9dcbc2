import { describe, expect, test } from 'vitest'
import { gone, seen, type Tab, textOf } from '../../browser/view.ts'
import { changesOf, watch } from '../page-state.ts'
import { open, type Started } from '../start.ts'

const hidesAll = '* { all: unset !important; display: none !important }'

/** What covers the window, as names of elements: nine points, so that a hole would show. */
function covering(tab: Tab): Promise<string[]> {
  return tab.page.evaluate(() => {
    const parts = [0.05, 0.5, 0.95]
    const points = parts.flatMap((x) => parts.map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)))
    return [...new Set(points.map((element) => element?.nodeName ?? 'nothing'))]
  })
}

/** How the article looks: what a page's styles would change. */
function looks(tab: Tab) {
  return tab.withArticle((article) => {
    const paragraph = article.querySelector('p') ?? article
    const { fontSize, letterSpacing, direction, color, display, fontFamily } = getComputedStyle(paragraph)
    const { left, width } = paragraph.getBoundingClientRect()
    const visible = paragraph.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    return { fontSize, letterSpacing, direction, color, display, fontFamily, left, width, visible }
  })
}

async function openReader(tab: Tab, title: string): Promise<void> {
  await tab.command('toggle-reader')
  await seen(tab, 'button', 'Close reader mode')
  await seen(tab, 'article', title)
}

export function hostileTests(started: () => Started): void {
  describe('reader mode on a page that stands in its way', () => {
    test('looks the same under a content security policy that allows nothing', async () => {
      const free = await open(started(), '/english-news/')
      await openReader(free, 'Harbour town votes to give its last cannery to the sea')
      const wanted = await looks(free)
      const strict = await open(started(), `/english-news/?csp=${encodeURIComponent("default-src 'none'")}`)
      await openReader(strict, 'Harbour town votes to give its last cannery to the sea')
      expect(await looks(strict)).toEqual(wanted)
      expect(await covering(strict)).toEqual(['LECTERN-READER'])
    })

    test('looks the same under hostile styles, over a cover, and closes by a click', async () => {
      const free = await open(started(), '/lighthouse/')
      await openReader(free, 'The last winter of the Skerrow light')
      const { left: _, width: __, ...wanted } = await looks(free)
      const tab = await open(started(), '/hostile/')
      await watch(tab)
      await openReader(tab, 'A bridge that sings in the east wind')
      expect(await looks(tab)).toMatchObject(wanted)
      expect(await covering(tab)).toEqual(['LECTERN-READER'])
      await tab.click('button', 'Close reader mode')
      await gone(tab, 'button', 'Close reader mode')
      expect(await changesOf(tab)).toEqual([])
    })

    test('stays when the page hides everything afterwards', async () => {
      const tab = await open(started(), '/lighthouse/')
      await openReader(tab, 'The last winter of the Skerrow light')
      // The page's scroll bar goes with its content, which moves the middle of the window.
      const { left: _, ...before } = await looks(tab)
      await tab.page.addStyleTag({ content: hidesAll })
      expect(await looks(tab)).toMatchObject(before)
      expect(await covering(tab)).toEqual(['LECTERN-READER'])
      await tab.click('button', 'Close reader mode')
      await gone(tab, 'button', 'Close reader mode')
    })

    test('shows the article of a page that hides everything from the start', async () => {
      const tab = await open(started(), '/lighthouse/')
      await tab.page.addStyleTag({ content: hidesAll })
      await tab.command('toggle-reader')
      await seen(tab, 'button', 'Close reader mode')
      expect(textOf(await seen(tab, 'article'))).toContain('When the boat came for the lamp')
      expect(await covering(tab)).toEqual(['LECTERN-READER'])
    })
  })
}
