import { expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { element, text } from '../../src/article/hast.ts'
import { scrollToText, textInView } from '../../src/page/place.ts'
import { windowWith } from './window.ts'

const paragraphs = Array.from({ length: 40 }, (_, index) => `Paragraph ${index} speaks of the harbour and its boats.`)
const article = {
  body: { type: 'root', children: paragraphs.map((each) => element('p', {}, [text(each)])) },
} satisfies Pick<Article, 'body'> as unknown as Article

const page = `<!doctype html><style>body { margin: 0 } p, nav { height: 100px; margin: 0 }</style>
<nav>Home, politics, sports, weather, and all the other sections</nav>
${paragraphs.map((each) => `<p>${each.replace('harbour', '<a href="#">harbour</a>\n ')}</p>`).join('\n')}`

const bare = (words: string) => words.replace(/\s/g, '')

test('the paragraph at the top of the window is known by its text', async () => {
  const { window, document, close } = await windowWith(page)
  window.scrollTo(0, 1730)
  expect(bare(paragraphs[17]!)).toContain(textInView(document, article))
  close()
})

test('at the start of the page no paragraph is named, so that the view begins with the title', async () => {
  const { document, close } = await windowWith(page)
  expect(textInView(document, article)).toBeNull()
  close()
})

test('what a bar of the page covers is passed over', async () => {
  const bar = '<nav style="position: fixed; inset: 0 0 auto; background: white">'
  const { window, document, close } = await windowWith(page.replace('<nav>', bar))
  window.scrollTo(0, 1000)
  expect(bare(paragraphs[11]!)).toContain(textInView(document, article))
  close()
})

test('under a dialog that covers everything, the paragraph is found all the same', async () => {
  const { window, document, close } = await windowWith(`${page}<dialog style="inset: 0; width: 100%">Log in</dialog>`)
  document.querySelector('dialog')?.showModal()
  window.scrollTo(0, 1730)
  expect(bare(paragraphs[17]!)).toContain(textInView(document, article))
  close()
})

test('under a dialog over the start of the article, the view begins with the title', async () => {
  const { document, close } = await windowWith(
    `${page}<dialog style="margin: 0; width: 100%; height: 250px">Log in</dialog>`,
  )
  document.querySelector('dialog')?.showModal()
  expect(textInView(document, article)).toBeNull()
  close()
})

test('a page wider than the window is read where its top is', async () => {
  const wide = page.replace('p, nav {', 'body { width: 300vw } p:nth-of-type(-n + 19) { padding-left: 150vw } p, nav {')
  const { window, document, close } = await windowWith(wide)
  window.scrollTo(0, 1730)
  expect(bare(paragraphs[17]!)).toContain(textInView(document, article))
  close()
})

test('the page is scrolled to the paragraph that was read', async () => {
  const { window, document, close } = await windowWith(page)
  expect(scrollToText(document, paragraphs[30]!)).toBe(true)
  expect(window.scrollY).toBe(3100)
  close()
})

test('a paragraph that is in the window already moves nothing', async () => {
  const { window, document, close } = await windowWith(page)
  window.scrollTo(0, 1730)
  expect(scrollToText(document, paragraphs[19]!)).toBe(true)
  expect(window.scrollY).toBe(1730)
  close()
})

test('what the page does not draw cannot be scrolled to', async () => {
  const { window, document, close } = await windowWith(page.replace('<p>Paragraph 30', '<p hidden>Paragraph 30'))
  expect(scrollToText(document, paragraphs[30]!)).toBe(false)
  expect(scrollToText(document, 'A paragraph of another page altogether.')).toBe(false)
  expect(window.scrollY).toBe(0)
  close()
})
