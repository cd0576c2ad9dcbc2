import type { Properties, Root } from 'hast'
import type { Article, LeadImage } from '../article/article.ts'
import { type Content, eachElement } from '../article/hast.ts'
import { isSameImage } from '../article/same-image.ts'
import { linkAddress, pictureAddress, webAddress } from './addresses.ts'
import { cleanLine, cleanText } from './clean-text.ts'
import { isMoment } from './moments.ts'

/** What ids of the page have in front of them in an article. */
export const idPrefix = 'lectern-'

/**
 * The article as it can leave the browser: text that every file can hold, addresses that mean the same anywhere and
 * are safe to follow, a language and dates that are well formed, and the lead picture only where the text lacks it.
 * Every format starts from this.
 */
export function portable(article: Article): Article {
  const page = webAddress(article.canonicalUrl) ?? webAddress(article.url) ?? ''
  const body = portableBody(article.body, page)
  return {
    ...article,
    url: webAddress(article.url) ?? page,
    canonicalUrl: page,
    title: cleanLine(article.title),
    byline: line(article.byline),
    authors: article.authors.map(cleanLine).filter((author) => author !== ''),
    siteName: line(article.siteName),
    excerpt: line(article.excerpt),
    publishedTime: moment(article.publishedTime),
    modifiedTime: moment(article.modifiedTime),
    lang: article.lang === null ? null : languageTag(article.lang),
    leadImage: leadImage(article.leadImage, body),
    body,
  }
}

/** @param page where links to places lead that are not in the article; '' when it is not known */
function portableBody(body: Root, page: string): Root {
  const ids = new Set<unknown>()
  eachElement(body, ({ properties }) => ids.add(properties.id))
  const copy = <T extends Content | Root>(node: T): T => {
    if (node.type === 'text') return { ...node, value: cleanText(node.value) }
    if (node.type !== 'element' && node.type !== 'root') return node
    const children = node.children.filter(isContent).map(copy)
    if (node.type === 'root') return { ...node, children }
    return { ...node, properties: portableProperties(node.properties, ids, page), children }
  }
  return copy(body)
}

/** Comments and the like never are in an article, and don't have to be in its file. */
function isContent(node: Content): boolean {
  return node.type === 'text' || node.type === 'element'
}

function portableProperties(properties: Properties, ids: ReadonlySet<unknown>, page: string): Properties {
  const kept: Properties = {}
  for (const [name, value] of Object.entries(properties)) {
    // A source set is for screens of different sizes; the file keeps the one picture that stands for all.
    if (name === 'srcSet' || name === 'sizes' || /^on/i.test(name)) continue
    if (name === 'href') kept.href = portableLink(value, ids, page) ?? undefined
    else if (name === 'src') kept.src = pictureAddress(value) ?? undefined
    else if (name === 'cite') kept.cite = webAddress(value) ?? undefined
    else if (name === 'dateTime') kept.dateTime = typeof value === 'string' && isMoment(value) ? value : undefined
    else if (name === 'lang') kept.lang = languageTag(String(value)) ?? undefined
    else kept[name] = typeof value === 'string' ? cleanText(value) : value
  }
  return kept
}

/** A link to a place that isn't in the article leads to that place on the page. */
function portableLink(href: unknown, ids: ReadonlySet<unknown>, page: string): string | null {
  if (typeof href !== 'string' || !href.startsWith('#')) return linkAddress(href)
  return ids.has(href.slice(1)) ? cleanText(href) : placeOnPage(href, page)
}

/** Address of a place of the article ("#lectern-notes") on its page; null when the page's is not known. */
export function placeOnPage(href: string, page: string): string | null {
  if (page === '') return null
  const url = new URL(page)
  url.hash = cleanText(href.slice(href.startsWith(`#${idPrefix}`) ? idPrefix.length + 1 : 1))
  return url.href
}

function leadImage(lead: LeadImage | null, body: Root): LeadImage | null {
  const src = pictureAddress(lead?.src)
  if (!lead || !src) return null
  let shown = false
  eachElement(body, ({ tagName, properties }) => {
    if (tagName === 'img' && isSameImage(String(properties.src), src)) shown = true
  })
  return shown ? null : { src, alt: cleanLine(lead.alt) }
}

function line(text: string | null): string | null {
  return cleanLine(text ?? '') || null
}

function moment(text: string | null): string | null {
  return text !== null && isMoment(text) ? text : null
}

function languageTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    // No BCP 47 tag.
    return null
  }
}
