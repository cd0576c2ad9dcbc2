import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { element, text } from '../../src/article/hast.ts'
import { plainText } from '../../src/article/plain-text.ts'
import { epubFile } from '../../src/export/epub/epub.ts'
import type { PictureFile } from '../../src/export/options.ts'
import { portable } from '../../src/export/portable.ts'
import { article } from '../ui/article.ts'
import { articleOf, domText, signs, slugs } from './articles.ts'
import { hostileArticle, hostileTexts } from './hostile.ts'

const now = new Date('2025-03-04T05:06:07Z')

/** A book taken apart: its bytes, its files, and those that are XML parsed as strictly as XML is. */
function open(article: Article, pictures?: ReadonlyMap<string, PictureFile>) {
  const bytes = epubFile(article, pictures ? { now, pictures } : { now })
  const files = unzipSync(bytes)
  const xml = (path: string): Document => {
    const document = new DOMParser().parseFromString(strFromU8(files[path]!), 'application/xml')
    expect(document.querySelector('parsererror')?.textContent, path).toBeUndefined()
    return document
  }
  const packageFile = xml('book/package.opf')
  return { bytes, files, xml, packageFile, chapter: xml('book/article.xhtml'), navigation: xml('book/contents.xhtml') }
}

const values = (document: Document, selector: string, name: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '')

/** What any checker of books asks first. */
function expectWhole(book: ReturnType<typeof open>): void {
  const { bytes, files, xml, packageFile, chapter, navigation } = book
  // Stored, first, without extra field: the kind stands at byte 30, its content at 38.
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip')
  expect(values(xml('META-INF/container.xml'), 'rootfile', 'full-path')).toEqual(['book/package.opf'])
  const listed = values(packageFile, 'item', 'href').map((href) => `book/${href}`)
  expect([...listed, 'mimetype', 'META-INF/container.xml', 'book/package.opf'].sort()).toEqual(
    Object.keys(files).sort(),
  )
  const items = values(packageFile, 'item', 'id')
  expect(new Set(items).size).toBe(items.length)
  expect(values(packageFile, 'itemref', 'idref').every((id) => items.includes(id))).toBe(true)
  expect(values(packageFile, 'item[properties=nav]', 'href')).toEqual(['contents.xhtml'])
  for (const name of ['dc:identifier', 'dc:title', 'dc:language']) {
    expect(packageFile.getElementsByTagName(name)[0]?.textContent?.trim(), name).toBeTruthy()
  }
  const ids = values(chapter, '[id]', 'id')
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z][\w-]*$/.test(id))).toEqual([])
  const places = [...values(navigation, 'nav a', 'href'), ...values(chapter, 'a[href^="#"]', 'href')]
  expect(places.map((href) => href.replace(/^.*#/, '')).filter((id) => !ids.includes(id))).toEqual([])
  expect(places.length).toBeGreaterThan(0)
  expect(values(chapter, 'img', 'src').filter((src) => !files[`book/${src}`])).toEqual([])
}

/** The chapter's text without header, note about pictures, and the links that stand for pictures. */
function textOf(chapter: Document, article: Article): string {
  const root = chapter.querySelector('article')!
  for (const extra of root.querySelectorAll('header, .note')) extra.remove()
  const alts = [...root.querySelectorAll('a, span')].filter(({ textContent }) => /^\[.*\]$/s.test(textContent))
  const words = new Set(alts.map(({ textContent }) => textContent))
  for (const alt of alts) if (!plainText(article.body).includes(alt.textContent)) alt.remove()
  expect(words.size).toBeGreaterThanOrEqual(0)
  return domText(root)
}

describe('the e-book', () => {
  test.each(slugs)('of %s is whole and has the text of the article', (slug) => {
    const article = articleOf(slug)
    const book = open(article)
    expectWhole(book)
    expect(signs(textOf(book.chapter, article))).toBe(signs(plainText(article.body)))
  })

  test('says what it is about', () => {
    const known = {
      siteName: '항구 신문',
      excerpt: '첫머리',
      publishedTime: '2024-03-05T09:30:00',
      authors: ['하나', '둘'],
    }
    const article = { ...articleOf('korean-news-plain'), ...known }
    const { packageFile } = open(article)
    const facts = [...packageFile.querySelectorAll('metadata > *')].map(({ nodeName, textContent }) => [
      nodeName,
      textContent,
    ])
    expect(facts).toEqual([
      ['dc:identifier', article.canonicalUrl],
      ['dc:title', article.title],
      ['dc:language', 'ko'],
      ['dc:creator', '하나'],
      ['dc:creator', '둘'],
      ['dc:publisher', article.siteName],
      ['dc:date', '2024-03-05'],
      ['dc:source', article.canonicalUrl],
      ['dc:description', article.excerpt],
      ['meta', '2025-03-04T05:06:07Z'],
    ])
  })

  test('turns pages to the left for Arabic', () => {
    const { packageFile, chapter } = open(articleOf('arabic-news'))
    expect(values(packageFile, 'spine', 'page-progression-direction')).toEqual(['rtl'])
    expect(chapter.documentElement.getAttribute('dir')).toBe('rtl')
  })

  test('lists headings inside those above them', () => {
    const { navigation } = open(articleOf('headings-notes-quotes'))
    expect([...navigation.querySelectorAll('nav > ol > li > ol a')].map(({ textContent }) => textContent)).toEqual([
      'Stakes',
      'A word on hands',
      'Sums',
    ])
  })

  test('says that it has formulas, and in which names they are written', () => {
    const { packageFile, chapter } = open(articleOf('wiki-footnotes-maths'))
    expect(values(packageFile, '#chapter', 'properties')).toEqual(['mathml'])
    expect(chapter.querySelector('math > mrow')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
  })

  test('holds the pictures it is given; links stand for the others, and the book says so', () => {
    const article = articleOf('captions-credits')
    const first = open(article).chapter.querySelector('a[href*="//"]:not(header a)')!
    expect(first.textContent).toMatch(/^\[.+\]$/)
    const src = first.getAttribute('href')!
    const bytes = new Uint8Array([255, 216, 255])
    const book = open(article, new Map([[src, { bytes, mediaType: 'image/jpeg' }]]))
    expectWhole(book)
    expect(book.files['book/picture-1.jpg']).toEqual(bytes)
    expect(values(book.chapter, 'img', 'src')).toEqual(['picture-1.jpg'])
    expect(book.chapter.querySelector('.note')?.textContent).toMatch(/Links lead to them/)
  })

  test.each(hostileTexts)('keeps %j as text', (hostile) => {
    const article = hostileArticle(hostile)
    const book = open(article)
    expectWhole(book)
    expect(book.chapter.querySelectorAll('script, [href^="javascript" i], [onclick]')).toHaveLength(0)
    expect(signs(domText(book.chapter.querySelector('pre')!))).toBe(
      signs(plainText({ type: 'root', children: portable(article).body.children.slice(5, 6) })),
    )
  })
})

describe('in the e-book', () => {
  const chapterOf = (...children: Parameters<typeof element>[2] & object) =>
    open({ ...article, body: { type: 'root', children } }).chapter

  test('listings run from left to right, since styles of books may not say so', () => {
    expect(
      chapterOf(element('pre', {}, [text('a = 1')]))
        .querySelector('pre')
        ?.getAttribute('dir'),
    ).toBe('ltr')
  })

  test('a list of explanations without terms is no such list', () => {
    const indented = element('dl', {}, [element('dd', {}, [text('a formula')])])
    expect(chapterOf(indented).querySelector('.indented > div')?.textContent).toBe('a formula')
    expect(chapterOf(indented).querySelector('dl')).toBeNull()
  })

  test('ruby has no elements that HTML gave up', () => {
    const ruby = element('ruby', {}, [element('rb', {}, [text('渡船')]), element('rt', {}, [text('とせん')])])
    expect(chapterOf(element('p', {}, [ruby])).querySelector('ruby')?.innerHTML).toMatch(/^渡船<rt[^>]*>とせん<\/rt>$/)
  })

  test('a picture in a link is told by its words there', () => {
    const link = element('a', { href: 'https://a.example/' }, [
      element('img', { src: 'https://a.example/1.png', alt: 'One' }),
    ])
    expect(chapterOf(element('p', {}, [link])).querySelector('article > p:last-child a')?.textContent).toBe('[One]')
  })
})
