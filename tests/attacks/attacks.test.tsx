import { strFromU8, unzipSync } from 'fflate'
import { render } from 'preact'
import { afterAll, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { make } from '../../src/export/make.ts'
import { extractArticle } from '../../src/extract/extract.ts'
import { ArticleView } from '../../src/ui/ArticleView.tsx'
import { readMarkdown } from '../export/read-markdown.ts'
import { type AttackPage, attackPages, away, mark } from './attack-pages.ts'
import { faults } from './faults.ts'

const now = new Date('2026-01-01')
const place = document.body.appendChild(document.createElement('main'))
afterAll(() => place.remove())

/** The page with its shadow roots, as a browser builds it; nothing of it runs. */
function parse(html: string): Document {
  const build: (html: string) => Document = Reflect.get(Document, 'parseHTMLUnsafe').bind(Document)
  return build(html)
}

/** Everything that comes out of a page: what the views draw, and each file, read as its programs read it. */
async function treesOf(article: Article): Promise<Record<string, ParentNode>> {
  render(<ArticleView article={article} links="newTab" lazyPictures={false} />, place)
  const view = document.createElement('div')
  view.append(...[...place.childNodes].map((node) => node.cloneNode(true)))
  const text = async (format: 'html' | 'markdown' | 'text') => (await make[format](article, { now })) as string
  const html = new DOMParser().parseFromString(await text('html'), 'text/html')
  const body = document.createElement('div')
  body.append(...html.body.childNodes)
  const epub = unzipSync((await make.epub(article, { now })) as Uint8Array)
  const chapter = new DOMParser().parseFromString(strFromU8(epub['book/article.xhtml']!), 'application/xhtml+xml')
  expect(chapter.querySelector('parsererror')).toBeNull()
  return { view, html: body, markdown: readMarkdown(await text('markdown')).page.body, epub: chapter.body }
}

async function faultsOf({ name, html }: AttackPage): Promise<string[]> {
  const article = extractArticle(parse(html), { url: 'https://packet.example/story' })
  if (!article) return [`${name}: no article`]
  const found: string[] = []
  for (const [what, tree] of Object.entries(await treesOf(article))) {
    if (!tree.textContent?.includes('the harbour master wrote both numbers down')) found.push('the text is lost')
    found.push(...faults(tree).map((fault) => `${what}: ${fault}`))
  }
  for (const address of [article.url, article.canonicalUrl, article.leadImage?.src]) {
    if (address && !/^https?:/.test(address)) found.push(`address: ${address}`)
  }
  return found.map((fault) => `${name}: ${fault}`)
}

test('there are more than five hundred attacks', () => {
  expect(attackPages.length).toBeGreaterThan(500)
})

const kindOf = ({ name }: AttackPage) => name.replace(/ \d+ in .*/, '')

test.each([...new Set(attackPages.map(kindOf))])('text of a page stays text: %s', async (kind) => {
  const found: string[] = []
  for (const page of attackPages.filter((each) => kindOf(each) === kind)) found.push(...(await faultsOf(page)))
  expect(found).toEqual([])
})

test('nothing ran, nothing was asked for, and no object has changed', () => {
  expect(Reflect.get(globalThis, mark)).toBeUndefined()
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(performance.getEntriesByName(away)).toEqual([])
})
