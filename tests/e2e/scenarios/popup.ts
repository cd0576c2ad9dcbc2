import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findNode, type Popup, seen, textOf, until } from '../../browser/view.ts'
import { fold } from '../../pages/lines.ts'
import type { Truth } from '../../pages/truth.ts'
import { changesOf, stateOf, watch } from '../page-state.ts'
import { type Name, open, type Started } from '../start.ts'

const forms = ['named', 'nameless', 'dialog', 'plain', 'tables'].map((form) => `korean-news-${form}`)
const truthOf = (slug: string) => JSON.parse(readFileSync(`tests/pages/${slug}/truth.json`, 'utf8')) as Truth

/** Text without any white space: two browsers put different spaces between the pieces of a tree. */
const letters = (text: string) => text.replace(/\s+/g, '')

/** Where things of the popup stand that must not move when the article comes. */
function measures(popup: Popup) {
  return popup.evaluate(() => ({
    window: [innerWidth, innerHeight],
    buttons: [...document.querySelectorAll('button')]
      .filter((button) => !button.closest('article, main'))
      .map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect()
        return [button.title || button.ariaLabel || button.textContent, left, top, width, height]
      }),
  }))
}

export function popupTests(started: () => Started, name: Name): void {
  describe('the popup', () => {
    for (const slug of forms) {
      test(`shows the whole article of ${slug} and nothing else`, async () => {
        const truth = truthOf(slug)
        const tab = await open(started(), `/${slug}/`)
        await watch(tab)
        const before = await stateOf(tab)
        const popup = await tab.openPopup()
        const article = await seen(popup, 'article', truth.title)
        const text = letters(textOf(article))
        for (const line of truth.must ?? []) expect(text).toContain(letters(line))
        for (const line of truth.mustNot ?? []) expect(text).not.toContain(letters(line))
        expect(text).toContain(letters(truth.byline ?? ''))
        expect(await popup.withArticle((shown) => shown.querySelectorAll('img').length)).toBe(2)
        expect(await stateOf(tab)).toEqual(before)
        expect(await changesOf(tab)).toEqual([])
      })
    }

    test('keeps its size and its buttons in place when the article comes', async () => {
      const { site } = started()
      const tab = await open(started(), '/korean-news-named/?hold', { begun: true })
      const popup = await tab.openPopup()
      await seen(popup, 'button', 'Reader mode')
      // Firefox opens the popup's window small and lets it grow.
      let before = ''
      const waiting = await until('the popup to have its size', async () => {
        const [was, now] = [before, await measures(popup)]
        before = JSON.stringify(now)
        return was === before && now
      })
      site.release()
      const { title, must } = truthOf('korean-news-named')
      const last = letters(must?.at(-1) ?? '')
      await seen(popup, 'article', title)
      await until('the end of the article', async () => letters(textOf(await popup.tree())).includes(last))
      expect(await measures(popup)).toEqual(waiting)
    })

    test('shows headings, lists, tables, quotes and code as such', async () => {
      const tab = await open(started(), '/blog-code-tables/')
      const article = await seen(await tab.openPopup(), 'article', fold(truthOf('blog-code-tables').title ?? ''))
      for (const role of ['heading', 'table', 'code']) expect(findNode(article, role), role).toBeDefined()
    })

    if (name === 'chromium') {
      test('moves nothing while it opens', async () => {
        const tab = await open(started(), '/korean-news-named/')
        const popup = await tab.openPopup()
        await seen(popup, 'article')
        await until('the pictures', () =>
          popup.withArticle((article) => [...article.querySelectorAll('img')].every(({ complete }) => complete)),
        )
        const shifts = await popup.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              interface Shift extends PerformanceEntry {
                value: number
                sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
              }
              new PerformanceObserver((list) => {
                const moves = (list.getEntries() as Shift[]).flatMap(({ sources }) => sources)
                resolve(moves.map((move) => `${move.node?.nodeName} ${move.previousRect.y} → ${move.currentRect.y}`))
              }).observe({ type: 'layout-shift', buffered: true })
              // Without any shift the observer never speaks.
              requestAnimationFrame(() => setTimeout(() => resolve([])))
            }),
        )
        expect(shifts).toEqual([])
      })
    }
  })
}
