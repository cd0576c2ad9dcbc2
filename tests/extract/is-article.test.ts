import { describe, expect, test } from 'vitest'
import { isArticle } from '../../src/extract/is-article.ts'
import { testPages } from '../pages/load.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const SENTENCE =
  'The ferry left the quay at nine, and nobody on board asked where it would land or when it would be back.'
const url = 'https://example.org/2024/05/ferry-leaves-the-quay'

describe('a quick look at a page', () => {
  test('sees an article in some paragraphs of text', () => {
    const paragraphs = `<p>${SENTENCE} ${SENTENCE} ${SENTENCE}</p>`.repeat(8)
    expect(isArticle(parse(`<article><h1>The ferry leaves</h1>${paragraphs}</article>`), { url })).toBe(true)
  })

  test('sees none in a list of links', () => {
    const links = '<li><a href="/a">A headline of a few words that leads to an article</a></li>'.repeat(60)
    expect(isArticle(parse(`<h1>News</h1><ul>${links}</ul>`), { url: 'https://example.org/' })).toBe(false)
  })

  test.each(['', '<form><input name="firstChild"><input name="body"></form>', '<title>x</title>'])(
    'has an answer for a page with nothing to read: %s',
    (html) => expect(isArticle(parse(html), { url })).toBe(false),
  )

  test('changes nothing', () => {
    const page = parse(`<p>${SENTENCE}</p><div>${SENTENCE}<a href="/b">${SENTENCE}</a></div>`)
    const before = page.documentElement.outerHTML
    isArticle(page, { url })
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('passes over text that nobody reads', () => {
    const scripts = `<script type="text/plain">${SENTENCE.repeat(9)}</script>`.repeat(9)
    expect(isArticle(parse(scripts), { url })).toBe(false)
  })

  test('goes down ten thousand levels', () => {
    const page = parse('')
    let inner: HTMLElement = page.body
    for (let level = 0; level < 10_000; level++) {
      const element = page.createElement('div')
      inner.append(element)
      inner = element
    }
    inner.append(SENTENCE)
    expect(() => isArticle(page, { url })).not.toThrow()
  })

  test('is right about nearly all of our pages', () => {
    const wrong = testPages.filter(({ html, truth }) => isArticle(parse(html), { url: truth.url }) !== truth.article)
    expect(wrong.length).toBeLessThan(testPages.length / 10)
  })
})
