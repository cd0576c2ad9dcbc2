import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { extractArticle } from '../../src/extract/extract.ts'
import { compareText, evaluate } from '../pages/compare.ts'
import { parsePage, showPage, type TestPage, testPages } from '../pages/load.ts'

/** Each page is read twice: as a document without a window, and shown in one, where layout is known. */
const views = {
  parsed: async (page: TestPage) => parsePage(page),
  shown: showPage,
}

for (const [view, open] of Object.entries(views)) {
  describe.each(testPages)(`$slug, ${view}`, (page) => {
    const { truth } = page
    const frame = new AbortController()
    let result: Article | null

    beforeAll(async () => {
      result = extractArticle(await open(page, frame.signal), { url: truth.url })
    })
    afterAll(() => frame.abort())

    test(truth.article ? 'is an article' : 'is no article', () => {
      expect(result !== null).toBe(truth.article)
    })
    if (!truth.article) return

    test('has what a reader came for and nothing else', () => {
      expect(compareText(result!, truth)).toEqual({ lost: [], stray: [], misplaced: [] })
    })

    test('knows its title, author, date, site and direction', () => {
      const { title, byline, publishedTime, siteName, dir } = truth
      const asked = Object.entries({ title, byline, publishedTime, siteName, dir }).filter(([, value]) => value)
      expect(result).toMatchObject(Object.fromEntries(asked))
    })

    test.each(truth.structure ?? [])('has "$select" as on the page', (check) => {
      expect(evaluate(check, result!)).toEqual(check)
    })
  })
}
