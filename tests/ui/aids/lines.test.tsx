import { render } from 'preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { element, text } from '../../../src/article/hast.ts'
import { ArticleView } from '../../../src/ui/ArticleView.tsx'
import { linesOf } from '../../../src/ui/aids/lines/lines.ts'
import { lastAbove, paragraphsOf } from '../../../src/ui/aids/lines/paragraphs.ts'
import { screenDown, screenUp } from '../../../src/ui/aids/lines/turn-screen.ts'
import { article } from '../article.ts'
import { longArticle, stage } from './stage.ts'

let scroller: HTMLElement
beforeEach(() => {
  scroller = stage()
})
afterEach(() => {
  render(null, scroller)
  scroller.remove()
})

function show(shown: Article) {
  render(<ArticleView article={shown} links="sameTab" lazyPictures={false} />, scroller)
}
const bodyOf = (...children: Article['body']['children']): Article => ({ ...article, body: { type: 'root', children } })
const names = () => paragraphsOf(scroller).map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 12)}`)

test('items, cells and captions go with the thing they belong to', () => {
  const item = (...inner: Parameters<typeof element>[2] & object) => element('li', {}, inner)
  show(
    bodyOf(
      element('h2', {}, [text('Heading')]),
      element('ul', {}, [
        item(text('One')),
        item(element('p', {}, [text('Two')])),
        item(text('Three'), element('ul', {}, [item(text('Inner'))])),
      ]),
      element('blockquote', {}, [element('p', {}, [text('Quoted')])]),
      element('blockquote', {}, [text('Bare quote')]),
      element('figure', {}, [element('figcaption', {}, [text('Caption')])]),
      element('table', {}, [
        element('tbody', {}, [element('tr', {}, [element('td', {}, [element('p', {}, [text('Cell')])])])]),
      ]),
    ),
  )
  expect(names()).toEqual([
    'H1 Harbour town',
    'H2 Heading',
    'LI One',
    'P Two',
    'LI ThreeInner',
    'LI Inner',
    'P Quoted',
    'BLOCKQUOTE Bare quote',
    'FIGURE Caption',
    'TABLE Cell',
  ])
})

test('a line is a line, with raised figures and ruby in it', () => {
  const ruby = element('ruby', {}, [text('灯台'), element('rt', {}, [text('とうだい')])])
  show({ ...bodyOf(element('p', {}, [text('Short'), element('sup', {}, [text('1')]), ruby])), lang: 'ja' })
  expect(linesOf(scroller.querySelector('.article-body p')!)).toHaveLength(1)
})

test('all lines of a paragraph, one under the other', () => {
  show(longArticle(3))
  const paragraph = scroller.querySelector<HTMLElement>('.article-body p')!
  const lines = linesOf(paragraph)
  const lineHeight = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
  expect(lines).toHaveLength(Math.round(paragraph.offsetHeight / lineHeight))
  for (const [index, line] of lines.entries()) if (index > 0) expect(line.top).toBeGreaterThan(lines[index - 1]!.top)
})

test('finds the last paragraph above a height', () => {
  show(longArticle(30))
  const all = paragraphsOf(scroller)
  const wanted = all[7]!.getBoundingClientRect().top
  expect(lastAbove(all, wanted + 1)).toBe(7)
  expect(lastAbove(all, wanted - 1)).toBe(6)
  expect(lastAbove(all, -10_000)).toBe(-1)
})

test('screen after screen shows every line whole, down to the end and up to the start', async () => {
  const shown = longArticle(60)
  show(shown)
  const bar = 30
  const window = { top: bar, bottom: scroller.clientHeight }
  const all = () =>
    paragraphsOf(scroller).flatMap((paragraph, index) =>
      linesOf(paragraph).map((line, at) => ({ id: `${index}.${at}`, ...line })),
    )
  const seen = new Set<string>()
  const look = () => {
    for (const { id, top, bottom } of all()) if (top >= bar - 1 && bottom <= window.bottom + 1) seen.add(id)
  }
  const total = all().length
  look()
  for (let at = -1; at !== scroller.scrollTop; look()) {
    at = scroller.scrollTop
    scroller.scrollTop += screenDown(paragraphsOf(scroller), window)
  }
  const lost = all().filter(({ id }) => !seen.has(id))
  expect(lost).toEqual([])
  seen.clear()
  look()
  for (let at = -1; at !== scroller.scrollTop; look()) {
    at = scroller.scrollTop
    scroller.scrollTop += screenUp(paragraphsOf(scroller), window)
  }
  expect(scroller.scrollTop).toBe(0)
  expect(seen.size).toBe(total)
})
