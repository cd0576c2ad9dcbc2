import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/article/plain-text.ts'
import { cleanLine } from '../../src/export/clean-text.ts'
import { htmlFile } from '../../src/export/html/html.ts'
import { portable } from '../../src/export/portable.ts'
import { articleOf, domText, signs, slugs } from './articles.ts'
import { hostileArticle, hostileTexts } from './hostile.ts'

const parse = (file: string) => new DOMParser().parseFromString(file, 'text/html')

/** The article of a saved file without its header and lead picture. */
function textOf(file: string): string {
  const article = parse(file).querySelector('article')!
  article.querySelector('header')?.remove()
  return domText(article)
}

describe('the HTML file', () => {
  test.each(slugs)('of %s has the text of the article', (slug) => {
    const article = articleOf(slug)
    expect(textOf(htmlFile(article, {}))).toBe(plainText(article.body))
  })

  test('says what it is, in which language and direction', () => {
    const article = articleOf('arabic-news')
    const { documentElement, head, title } = parse(htmlFile(article, {}))
    expect(documentElement.dir).toBe('rtl')
    expect(documentElement.lang).toBe(article.lang)
    expect(title).toBe(article.title)
    expect(head.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href).toBe(article.canonicalUrl)
  })

  test('allows pictures and its own style, and nothing else', () => {
    const policy = parse(htmlFile(articleOf('korean-news-plain'), {})).querySelector<HTMLMetaElement>(
      'meta[http-equiv]',
    )
    expect(policy?.content).toBe("default-src 'none'; img-src * data:; style-src 'unsafe-inline'")
  })

  test('holds the pictures it is given', () => {
    const article = articleOf('captions-credits')
    const image = parse(htmlFile(article, {})).querySelector('article img')!
    const pictures = new Map([
      [image.getAttribute('src')!, { bytes: new Uint8Array([71, 73, 70]), mediaType: 'image/gif' }],
    ])
    expect(parse(htmlFile(article, { pictures })).querySelector('article img')?.getAttribute('src')).toBe(
      'data:image/gif;base64,R0lG',
    )
  })

  test.each(hostileTexts)('keeps %j as text', (hostile) => {
    const page = parse(htmlFile(hostileArticle(hostile), {}))
    expect(page.title).toBe(cleanLine(hostile))
    expect(
      page.querySelectorAll('script, [onclick], [onerror], [href^="javascript" i], [src^="javascript" i]'),
    ).toHaveLength(0)
    expect(page.querySelectorAll('article')).toHaveLength(1)
    const { body } = portable(hostileArticle(hostile))
    expect(signs(textOf(htmlFile(hostileArticle(hostile), {})))).toBe(signs(plainText(body)))
  })
})
