import type { Element, ElementContent } from 'hast'
import type { Article } from '../../article/article.ts'
import { eachElement, element, isElement, text } from '../../article/hast.ts'
import { messageLanguage, t } from '../../i18n.ts'
import { articleElement } from '../article-element.ts'
import { nameIds } from './ids.ts'
import type { PictureEntry } from './pictures.ts'
import { htmlToXml, xml, xmlFile } from './xml.ts'

export interface Chapter {
  /** The article with ids that XML takes, and its pictures by the names they have in the book. */
  article: Element
  hasFormulas: boolean
}

/** Elements of ruby that HTML gave up and books must not have; their text stays. */
const seenThrough = new Set(['rb', 'rtc'])

/** The article as the book shows it. @param pictures by their address in the article */
export function chapter(article: Article, pictures: ReadonlyMap<string, PictureEntry>): Chapter {
  const shown = articleElement(article)
  const state = { pictures, linked: false }
  shown.children = shown.children.flatMap((child) => bookContent(child, state, false))
  if (state.linked) shown.children.splice(1, 0, linkedNote())
  nameIds(shown)
  let hasFormulas = false
  eachElement(shown, ({ tagName }) => {
    hasFormulas ||= tagName === 'math'
  })
  return { article: shown, hasFormulas }
}

/** The chapter as a file of the book. */
export function chapterFile({ title, lang, dir }: Article, { article }: Chapter): string {
  const language = lang ?? undefined
  return xmlFile(
    xml('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: language, 'xml:lang': language, dir }, [
      xml('head', {}, [
        xml('title', {}, [title]),
        xml('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      xml('body', {}, [htmlToXml(article)]),
    ]),
  )
}

interface State {
  pictures: ReadonlyMap<string, PictureEntry>
  /** A picture became a link. */
  linked: boolean
}

function bookContent(node: ElementContent, state: State, inLink: boolean): ElementContent[] {
  if (node.type !== 'element') return [node]
  const { tagName, properties } = node
  if (tagName === 'img') return [picture(node, state, inLink)]
  const children = node.children.flatMap((child) => bookContent(child, state, inLink || tagName === 'a'))
  // A time that no machine can read may not say that it is one.
  if (seenThrough.has(tagName) || (tagName === 'time' && !properties.dateTime)) return children
  return [bookElement({ ...node, children })]
}

/** Puts right what browsers forgive and the rules of books (HTML as XML, checked) do not. */
function bookElement(node: Element): Element {
  const { tagName, properties, children } = node
  // Styles of books may not set a direction, and listings run from left to right in every language.
  if (tagName === 'pre') return { ...node, properties: { dir: 'ltr', ...properties } }
  if (tagName !== 'dl') return node
  const parts = children.filter((child) => child.type === 'element')
  if (isElement(parts[0], 'dt') && isElement(parts.at(-1), 'dd')) return node
  // A list without terms only indents, as in wikis.
  return element(
    'div',
    { className: ['indented'] },
    parts.map((part) => element('div', part.properties, part.children)),
  )
}

/** Books may hold no picture of another server: what was not gathered is a link with the words for the picture. */
function picture({ properties }: Element, state: State, inLink: boolean): ElementContent {
  const { src, alt, width, height } = properties
  const entry = state.pictures.get(String(src))
  if (entry) return element('img', { src: entry.path, alt: alt ?? '', width, height })
  state.linked = true
  const words = text(`[${String(alt ?? '') || t('picture')}]`)
  const isAddress = typeof src === 'string' && !src.startsWith('data:')
  return inLink || !isAddress ? element('span', {}, [words]) : element('a', { href: src }, [words])
}

function linkedNote(): Element {
  return element('p', { lang: messageLanguage(), dir: 'auto', className: ['note'] }, [text(t('picturesLinked'))])
}
