import { describe, expect, test } from 'vitest'
import { gone, seen, until, type View } from '../../browser/view.ts'
import { type Name, open, type Started } from '../start.ts'

/** Size of the article's text in CSS pixels: that of its longest paragraph. */
function textSize(view: View): Promise<number> {
  return view.withArticle((article) => {
    const length = (element: Element) => element.textContent.length
    const [longest = article] = [...article.querySelectorAll('p')].sort((a, b) => length(b) - length(a))
    return Number.parseFloat(getComputedStyle(longest).fontSize)
  })
}

/** Waits for another size of the text than this one, and gives it. */
async function sizeAfter(view: View, before: number): Promise<number> {
  await until('another text size', async () => (await textSize(view)) !== before)
  return textSize(view)
}

export function textSizeTests(started: () => Started, name: Name): void {
  describe('the text size', () => {
    test('changes with buttons and keys, and is kept for the next popup and for reader mode', async () => {
      const tab = await open(started(), '/lighthouse/')
      const popup = await tab.openPopup()
      await seen(popup, 'article')
      const start = await textSize(popup)
      await popup.click('button', 'Larger text')
      const larger = await sizeAfter(popup, start)
      expect(larger).toBeGreaterThan(start)
      // Keys of the harness reach Firefox's window, not its popup.
      if (name === 'chromium') await popup.press('Control+Equal')
      else await popup.click('button', 'Larger text')
      const largest = await sizeAfter(popup, larger)
      expect(largest).toBeGreaterThan(larger)
      await popup.click('button', 'Smaller text')
      expect(await sizeAfter(popup, largest)).toBe(larger)
      await popup.close()

      const again = await tab.openPopup()
      await seen(again, 'article')
      expect(await textSize(again)).toBe(larger)
      await again.click('button', 'Reader mode')
      await seen(tab, 'button', 'Close reader mode')
      expect(await textSize(tab)).toBe(larger)
      await tab.press('Control+Minus')
      expect(await sizeAfter(tab, larger)).toBeLessThan(larger)
      await tab.press('Control+Digit0')
      await until('the first size', async () => (await textSize(tab)) === start)
      await tab.click('button', 'Close reader mode')
      await gone(tab, 'button', 'Close reader mode')
    })
  })
}
