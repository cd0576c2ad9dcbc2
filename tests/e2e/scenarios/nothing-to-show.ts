import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { seen, textOf, until } from '../../browser/view.ts'
import { filesIn } from '../../repo/files.ts'
import { says } from '../says.ts'
import { launch, type Name, open, type Started } from '../start.ts'

export function nothingToShowTests(started: () => Started, name: Name): void {
  describe('when there is nothing to show, the popup says why', () => {
    test('no article here, and the best guess on request', async () => {
      const tab = await open(started(), '/no-article-home/')
      const popup = await tab.openPopup()
      await says(popup, 'noArticle')
      await popup.click('button', 'Try anyway')
      await says(popup, 'bestGuess')
      expect(textOf(await seen(popup, 'article')).length).toBeGreaterThan(0)
    })

    test('a page of the browser itself', async () => {
      const tab = await started().browser.openInternal()
      onTestFinished(() => tab.close().catch(() => {}))
      await says(await tab.openPopup(), 'noAccess')
    })

    test('a PDF', async () => {
      const tab = await open(started(), '/paper.pdf')
      await says(await tab.openPopup(), 'isPdf')
    })

    test('a page that is still loading: it waits, then shows the article', async () => {
      const tab = await open(started(), '/english-news/?hold', { begun: true })
      const popup = await tab.openPopup()
      started().site.release()
      const article = await seen(popup, 'article', 'Harbour town votes to give its last cannery to the sea')
      expect(article).toBeDefined()
      await until('the second half', async () => textOf(await popup.tree()).includes('They were good walls'))
    })

    test('an article in a frame', async () => {
      const { site } = started()
      const tab = await open(started(), `/frame/?frame=${encodeURIComponent(`${site.otherUrl}/english-news/`)}`)
      const popup = await tab.openPopup()
      await says(popup, 'articleInFrame')
      await popup.click('button', 'Open that page')
      await until('the frame’s page', () => tab.page.url() === `${site.otherUrl}/english-news/`)
    })

    test('a page that went away', async () => {
      // Of a page that has shown its article nothing is taken back; this one has none.
      const tab = await open(started(), '/no-article-home/?hold', { begun: true })
      const popup = await tab.openPopup()
      await says(popup, 'stillLoading')
      await tab.page.goto(`${started().site.url}/lighthouse/`)
      await says(popup, 'pageGone')
      // Firefox takes back the right to read a tab when it goes to another page.
      if (name === 'firefox') return
      await popup.click('button', 'Read again')
      await seen(popup, 'article', 'The last winter of the Skerrow light')
    })

    test('a fault of ours, with details to copy', async () => {
      const broken = mkdtempSync(join(tmpdir(), 'lectern-broken-'))
      const built = name === 'chromium' ? 'dist/chrome' : 'dist/firefox'
      cpSync(built, broken, { recursive: true })
      const script = filesIn(built, ['.iife.js']).find(({ path }) => path.includes('/page/'))
      // What a page throws stays in the page, in Chromium; a file that is missing is a fault that the popup hears of.
      rmSync(join(broken, script?.path.slice(built.length) ?? ''))
      const browser = await launch(name, broken)
      onTestFinished(async () => {
        await browser.close()
        rmSync(broken, { recursive: true })
      })
      const tab = await browser.open(`${started().site.url}/lighthouse/`)
      const popup = await tab.openPopup()
      await says(popup, 'failed')
      await popup.click('button', 'Copy details')
      await says(popup, 'detailsCopied')
      await until('the details', async () => (await browser.clipboard()).includes('main.iife.js'))
    })
  })
}
