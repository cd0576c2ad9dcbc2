import type { Element, ElementContent, Root } from 'hast'
import type { Article } from '../../src/article/article.ts'
import { plainText } from '../../src/article/plain-text.ts'
import { extractArticle } from '../../src/extract/extract.ts'
import { parsePage, testPages } from '../pages/load.ts'

/** The articles of the pages of `tests/pages`, by the names of their folders. */
const articles = new Map(
  testPages.flatMap((page): [string, Article][] => {
    const article = page.truth.article ? extractArticle(parsePage(page), { url: page.truth.url }) : null
    return article ? [[page.slug, article]] : []
  }),
)

/** Names of the pages, each a text that some format could spoil. */
export const slugs = [...articles.keys()]

/** The article of a page of `tests/pages`. */
export function articleOf(slug: string): Article {
  const article = articles.get(slug)
  if (!article) throw new Error(`No article on ${slug}`)
  return article
}

/** Every letter, digit and sign of a text, in order: what has to survive however lines are broken. */
export function signs(text: string): string {
  return text.replace(/\s+/g, '').normalize('NFC')
}

/** The text of parsed HTML as the article's own text is made. */
export function domText(parent: ParentNode & Node): string {
  return plainText({ type: 'root', children: contentOf(parent) } as Root)
}

function contentOf(parent: Node): ElementContent[] {
  return [...parent.childNodes].flatMap((node): ElementContent[] => {
    if (node.nodeType === Node.TEXT_NODE) return [{ type: 'text', value: node.nodeValue ?? '' }]
    return node.nodeType === Node.ELEMENT_NODE ? [elementOf(node as unknown as globalThis.Element)] : []
  })
}

function elementOf(node: globalThis.Element): Element {
  return { type: 'element', tagName: node.localName, properties: {}, children: contentOf(node) }
}
