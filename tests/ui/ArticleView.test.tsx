import type { Root } from 'hast'
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { Article } from '../../src/article/article.ts'
import { element, text } from '../../src/article/hast.ts'
import { ArticleView } from '../../src/ui/ArticleView.tsx'
import { chunksOf, nodesPerChunk } from '../../src/ui/hast/chunks.ts'
import { useLanguage } from '../language.ts'
import { article } from './article.ts'

const place = document.body.appendChild(document.createElement('div'))
afterEach(() => {
  render(null, place)
  useLanguage('en')
})

const show = (changes: Partial<Article>, onGrown?: (complete: boolean) => void) =>
  render(
    <ArticleView article={{ ...article, ...changes }} links="newTab" lazyPictures {...(onGrown && { onGrown })} />,
    place,
  )

const paragraphs = (count: number): Root => ({
  type: 'root',
  children: Array.from({ length: count }, (_, index) => element('p', {}, [text(`Paragraph ${index + 1}.`)])),
})

test('is an article named by its title, in its language and direction', async () => {
  show({ lang: 'ar', dir: 'rtl', title: 'مكتبة' })
  const shown = page.getByRole('article', { name: 'مكتبة' })
  await expect.element(shown).toHaveAttribute('lang', 'ar')
  await expect.element(shown).toHaveAttribute('dir', 'rtl')
  await expect.element(page.getByRole('heading', { level: 1, name: 'مكتبة' })).toBeVisible()
})

test('says who wrote it, when, where, and how long reading takes', () => {
  show({
    byline: 'Ines Calloway',
    siteName: 'The Packet',
    publishedTime: '2024-03-05T21:40:00',
    body: paragraphs(9000),
  })
  const header = place.querySelector('header')?.textContent
  for (const fact of ['Ines Calloway', 'The Packet', 'March 5, 2024 at 9:40', 'min to read'])
    expect(header).toContain(fact)
})

test('writes what is ours in the language of the browser', () => {
  useLanguage('ko')
  show({ publishedTime: '2022-02-10T17:34:00' })
  expect(place.querySelector('header')?.textContent).toContain('2022년 2월 10일 오후 5:34')
  expect(place.querySelector('header')?.textContent).toMatch(/읽는 데 \d+(~\d+)?분/)
})

test('leaves out what is not known', () => {
  show({ byline: null, siteName: null, publishedTime: null })
  expect(place.querySelectorAll('time, .article-byline, .article-site')).toHaveLength(0)
})

test('shows the lead image above the text', () => {
  show({ leadImage: { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: 'A harbour' } })
  expect(page.getByRole('img', { name: 'A harbour' }).elements()).toHaveLength(1)
})

test('a very long article comes piece by piece, in order and whole, and what stands there stays', async () => {
  const grown: boolean[] = []
  show({ body: paragraphs(2000) }, (complete) => grown.push(complete))
  const first = place.querySelector('.article-body p')
  expect(place.querySelectorAll('.article-body p').length).toBeLessThanOrEqual(nodesPerChunk)
  await vi.waitFor(() => expect(grown.at(-1)).toBe(true), 20_000)
  const all = [...place.querySelectorAll('.article-body p')]
  expect(all.map(({ textContent }) => textContent)).toEqual(
    Array.from({ length: 2000 }, (_, index) => `Paragraph ${index + 1}.`),
  )
  expect(all[0]).toBe(first)
})

test('another article takes the place of the first from its start', async () => {
  show({ body: paragraphs(2000) })
  show({ title: 'Second', body: paragraphs(3) })
  await expect.element(page.getByRole('article', { name: 'Second' })).toBeVisible()
  expect(place.querySelectorAll('.article-body p')).toHaveLength(3)
})

test('chunks hold every node once, each about the size asked for', () => {
  const { children } = paragraphs(50)
  const chunks = chunksOf(children, 20)
  expect(chunks.flat()).toEqual(children)
  expect(chunks.map((chunk) => chunk.length)).toEqual([10, 10, 10, 10, 10])
  expect(chunksOf([], 20)).toEqual([])
})
