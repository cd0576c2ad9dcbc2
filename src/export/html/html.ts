import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Article } from '../../article/article.ts'
import { eachElement, element, text } from '../../article/hast.ts'
import { articleElement } from '../article-element.ts'
import type { ExportOptions } from '../options.ts'
import { portable } from '../portable.ts'
import { dataAddress } from './data-address.ts'
import { pageStyle } from './page-style.ts'

/**
 * The article as one HTML file that runs no script, asks no server for anything but pictures, and prints well.
 * Pictures in `options` are put into the file; the others load from their own address.
 */
export function htmlFile(article: Article, { pictures }: Pick<ExportOptions, 'pictures'>): string {
  const clean = portable(article)
  const shown = articleElement(clean)
  eachElement(shown, ({ tagName, properties }) => {
    const picture = tagName === 'img' ? pictures?.get(String(properties.src)) : undefined
    if (picture) properties.src = dataAddress(picture)
  })
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: clean.lang ?? undefined, dir: clean.dir }, [head(clean), element('body', {}, [shown])]),
    ],
  }
  return `${toHtml(page)}\n`
}

function head({ title, authors, byline, publishedTime, excerpt, canonicalUrl }: Article): Element {
  const names = authors.length > 0 ? authors : byline ? [byline] : []
  const children = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [text(title)]),
    ...names.map((author) => element('meta', { name: 'author', content: author })),
  ]
  if (publishedTime) children.push(element('meta', { property: 'article:published_time', content: publishedTime }))
  if (excerpt) children.push(element('meta', { name: 'description', content: excerpt }))
  if (canonicalUrl) children.push(element('link', { rel: ['canonical'], href: canonicalUrl }))
  children.push(element('style', {}, [text(pageStyle)]))
  return element('head', {}, children)
}

/** Nothing but pictures, from anywhere or in the file itself, and the style below. */
const policy = "default-src 'none'; img-src * data:; style-src 'unsafe-inline'"
