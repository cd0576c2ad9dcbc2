import { describe, expect, test } from 'vitest'
import { pdfPages, pdfText } from '../../browser/pdf-text.ts'
import { findNode, gone, patience, seen, type Tab, textOf, until } from '../../browser/view.ts'
import { changesOf, watch } from '../page-state.ts'
import { says } from '../says.ts'
import { open, type Started } from '../start.ts'

const title = 'Three hundred depths before noon'

async function openReader(tab: Tab): Promise<void> {
  await tab.command('toggle-reader')
  await seen(tab, 'article', title)
}

/** First words of the paragraph at the top of reader mode, below its bar. */
function atTheTop(tab: Tab): Promise<string> {
  return tab.withArticle((article) => {
    const bar = 80
    const found = [...article.querySelectorAll('p')].find((each) => each.getBoundingClientRect().bottom > bar)
    return found?.textContent.slice(0, 12) ?? ''
  })
}

/** Selects from one paragraph of the page to another; they are named by their ids. */
function select(tab: Tab, from: string, to: string): Promise<void> {
  return tab.page.evaluate(
    (first, last) => {
      const [start, end] = [document.getElementById(first)?.firstChild, document.getElementById(last)?.firstChild]
      if (start && end) getSelection()?.setBaseAndExtent(start, 3, end, 9)
    },
    from,
    to,
  )
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

export function aidsTests(started: () => Started): void {
  describe('reading aids', () => {
    test('a picture opens over the window, goes on by keys, and Escape closes it before reader mode', async () => {
      const tab = await open(started(), '/aids/')
      await openReader(tab)
      await watch(tab)
      await seen(tab, 'button', 'Enlarge picture: Sounding line 1')
      await tab.withArticle((article) => article.querySelector('img')?.scrollIntoView({ block: 'center' }))
      await tab.click('button', 'Enlarge picture: Sounding line 1')
      await seen(tab, 'button', 'Zoom in')
      await tab.press('ArrowRight')
      await until('the second picture', async () => textOf(await tab.tree()).includes('2 of 2'))
      await tab.press('Escape')
      await gone(tab, 'button', 'Zoom in')
      await seen(tab, 'button', 'Close reader mode')
      expect(await changesOf(tab)).toEqual([])
    })

    test('listening reads with a voice of the system, or says that there is none', async () => {
      const tab = await open(started(), `/aids/?csp=${encodeURIComponent("default-src 'none'")}`)
      await openReader(tab)
      await tab.click('button', 'Listen')
      await until('a voice or the sentence', async () => {
        const tree = await tab.tree()
        return findNode(tree, 'button', 'Pause') || textOf(tree).includes('This computer has no voice for English.')
      })
      await tab.press('Escape')
      await gone(tab, 'button', 'Close reader mode')
    })

    test('an article goes on by paragraph where it was left, in another tab', async () => {
      const tab = await open(started(), '/aids/')
      await openReader(tab)
      for (let step = 0; step < 12; step += 1) await tab.press('KeyJ')
      await expect.poll(() => atTheTop(tab), { timeout: patience }).not.toMatch(/^(By|Sounding [123]\.)/)
      const left = await atTheTop(tab)
      await tab.press('Escape')
      await gone(tab, 'button', 'Close reader mode')
      const again = await open(started(), '/aids/?utm_source=letter')
      await openReader(again)
      await says(again, 'continued')
      expect(await atTheTop(again)).toBe(left)
      await again.click('button', 'Go to the start')
      await expect.poll(() => again.withArticle((article) => article.getBoundingClientRect().top)).toBeGreaterThan(0)
    })

    test('prints the article and nothing of the page, with its links as notes', async () => {
      const tab = await open(started(), '/aids/')
      await openReader(tab)
      await seen(tab, 'button', 'Enlarge picture: Sounding line 2')
      const file = await tab.page.pdf({ width: '210mm', height: '297mm' })
      const text = squeezed(pdfText(file))
      for (const wanted of [title, 'Tamsin Wray', 'Nobody had measured', 'called Long Meg', 'Printed from', '/aids/'])
        expect(text, wanted).toContain(squeezed(wanted))
      expect(text).toContain('harbour.example/tables')
      for (const unwanted of ['Page footer', 'Terms of use', 'Close reader mode', 'min left'])
        expect(text, unwanted).not.toContain(squeezed(unwanted))
      expect(pdfPages(file)).toBeGreaterThan(1)
      await seen(tab, 'button', 'Close reader mode')
    })

    test('only what is selected is read, from the popup and in reader mode', async () => {
      const tab = await open(started(), '/aids/')
      await select(tab, 'p5', 'p7')
      const popup = await tab.openPopup()
      await seen(popup, 'article', title)
      await popup.click('button', 'Read only the selection')
      const isPart = (text: string) =>
        ['Sounding 5.', 'Sounding 7.'].every((each) => text.includes(each)) && !text.includes('Sounding 8.')
      await until('the selection', async () => isPart(textOf(await popup.tree())))
      await popup.click('button', 'Reader mode')
      await seen(tab, 'button', 'Close reader mode')
      await until('the selection', async () => {
        const article = findNode(await tab.tree(), 'article', title)
        return article && isPart(textOf(article))
      })
    })

    test('a link is opened in a tab of its own, where it is read or a sentence says what is left to do', async () => {
      const tab = await open(started(), '/lighthouse/')
      const before = (await tab.page.browser().pages()).length
      await tab.page.evaluate(() => {
        const link = Object.assign(document.createElement('a'), { href: '/aids/', id: 'link', textContent: 'Depths' })
        document.querySelector('h1')?.append(link)
      })
      await tab.chooseFromMenu('read-link', '#link')
      await until('a new tab', async () => (await tab.page.browser().pages()).length > before)
      const pages = await tab.page.browser().pages()
      const opened = await until('its page', () => pages.find((page) => page.url().endsWith('/aids/')))
      await opened.close()
    })
  })
}
