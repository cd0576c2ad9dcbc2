import type { PageTree } from '../page-tree.ts'
import { metaNames } from '../tables/meta-names.ts'
import { byTag, fold, queryAll, textOf } from './dom.ts'
import { decode, type LinkedNode, textValue } from './json-ld.ts'
import type { Mark } from './marks.ts'
import { allMeta, type MetaTags } from './meta-tags.ts'
import { isSiteName, namesSite, type Site, squeeze } from './site.ts'

/** The title, and the heading on the page that shows it. */
export interface Title {
  title: string
  heading: Element | null
  /** Name of the site that the page's title has beside it, where the title was found by it. */
  site?: string
}

/** What stands between a title and the name of its site. */
const separators = /\s+(?:[|\-–—―·•:»«‹›/\\~<>★☆]|::|--|\|\|)+\s+|\s*[|｜│┃»«]+\s*|\s*::\s*|\s+[-–—|]+$/g

/** The sign of a heading's own link. */
const anchorMark = /\s*[¶§#]$/
/** Longest heading that can be a title, in characters. */
const longestHeading = 300

/** Where the title is looked for. */
export interface TitleSources {
  url: string
  tags: MetaTags
  article: LinkedNode | null
  headings: Mark[]
  site: Site
  /** Whether the page says of itself that it is an article. */
  isArticle: boolean
  tree: PageTree | undefined
}

interface Heading {
  element: Element
  text: string
}

/** Chooses the title among what the page's data and its headings say. */
export function readTitle(doc: Document, { url, tags, article, headings, site, isArticle, tree }: TitleSources): Title {
  const shown: Heading[] = headings
    .map(({ element }) => ({ element, text: textOf(element, '').replace(anchorMark, '') }))
    .filter(({ text }) => text && text.length <= longestHeading && !namesSite(text, site))
  const declared = declaredTitles(doc, tags, article)
  if (isHome(url) && declared[0]) return { title: homeTitle(declared, site), heading: shown[0]?.element ?? null }
  const confirmed = confirmedHeading(shown, declared, site)
  const book = confirmed?.rank === 1 && bookPart(doc, confirmed, declared, site)
  if (book) return book
  if (confirmed) return { title: confirmed.title, heading: confirmed.heading }
  const stripped = declared.map((title) => withoutSite(title, site)).filter((title) => !namesSite(title, site))
  const close = shown.find(({ text }) => stripped.some((title) => standsFor(text, title, isArticle)))
  if (close) return { title: close.text, heading: close.element }
  const lesser = lesserHeading(doc, stripped)
  const plain = lesser || shown.length > 0 ? null : plainTitle(tree, declared)
  if (plain) return plain
  const only = shown.length === 1 ? shown[0]! : null
  if (!lesser && only && declared.every((title) => isNameAlone(title, only.text)))
    return { title: only.text, heading: only.element }
  if (!lesser && shown.length === 1 && declared.every((title) => isSlogan(title, site)))
    return { title: shown[0]!.text, heading: shown[0]!.element }
  return { title: stripped[0] ?? shown[0]?.text ?? declared[0] ?? '', heading: lesser ?? shown[0]?.element ?? null }
}

/** How much alike a heading must be to a declared title to stand for it, and how long at least, as a share of it. Found on WCXB. */
const alike = { article: { words: 0.2, length: 0 }, page: { words: 0.5, length: 0.7 } }

/** Whether a heading says what a declared title says in other words. On a page that says it is an article, the heading is its title. */
function standsFor(heading: string, title: string, isArticle: boolean): boolean {
  const { words, length } = isArticle ? alike.article : alike.page
  return heading.length >= title.length * length && likeness(title, heading) >= words
}

/** The title of a home page: the one that names the site. */
function homeTitle(declared: string[], site: Site): string {
  return declared.find((title) => title.split(separators).some((part) => part && namesSite(part, site))) ?? declared[0]!
}

/** Whether a title is only the site's name and its slogan: "Example – News you can use". */
function isSlogan(title: string, site: Site): boolean {
  return isSiteName(title.split(separators)[0] ?? '', site)
}

/** "Chapter - Book" where the only h1 is the book: the chapter, when another heading shows it. */
function bookPart(doc: Document, confirmed: Title, declared: string[], site: Site): Title | null {
  const firsts = declared.map(
    (title) => title.split(separators).filter((part) => part && !namesSite(part, site))[0] ?? '',
  )
  const chapters = firsts.filter((part) => part && squeeze(part) !== squeeze(confirmed.title))
  const heading = chapters.length ? lesserHeading(doc, chapters) : null
  return heading && { title: textOf(heading, ''), heading }
}

/** The heading that agrees most with a declared title. Where mark-up swallowed its spaces, the declared words stand. */
function confirmedHeading(shown: Heading[], declared: string[], site: Site): (Title & { rank: number }) | null {
  let best: (Title & { rank: number }) | null = null
  let highest = 0
  for (const { element, text } of shown) {
    for (const title of declared) {
      const rank = agreement(title, text, site)
      if (rank <= highest) continue
      highest = rank
      const glued = squeeze(title) === squeeze(text) && title.split(' ').length > text.split(' ').length
      best = { title: glued ? title : text, heading: element, rank }
    }
  }
  return best
}

/** A declared title of one or two words that is so many times shorter than the only h1 is the name of the site. */
const timesShorter = 3

function isNameAlone(title: string, heading: string): boolean {
  return title.split(' ').length <= 2 && title.length * timesShorter < heading.length && !heading.includes(title)
}

/** Shorter parts of a title are words that stand in many places, in characters. */
const shortestPart = 8

/** On a page without headings: the block of text that the page's title has in it, longest part first. */
function plainTitle(tree: PageTree | undefined, declared: string[]): Title | null {
  for (const title of tree ? declared : []) {
    const parts = title.split(separators).filter(Boolean)
    for (const part of parts.toSorted((a, b) => b.length - a.length)) {
      if (part.length < shortestPart) break
      const block = tree!.blocks.find(({ text }) => squeeze(text) === squeeze(part))
      const rest = parts.filter((other) => other !== part)
      if (block) return { title: part, heading: block.parent.element, ...(rest.length === 1 && { site: rest[0]! }) }
    }
  }
  return null
}

/** Whether an address is a site's home page, which goes by the name of its site. */
function isHome(url: string): boolean {
  return (
    URL.canParse(url) &&
    /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(new URL(url).pathname) &&
    !new URL(url).search.includes('p=')
  )
}

/** Places of a title that is no h1: the first whose text is one of the titles. */
function lesserHeading(doc: Document, titles: string[]): Element | null {
  const wanted = new Set(titles.map(squeeze).filter(Boolean))
  let tries = 0
  for (const element of queryAll(doc, lesser)) {
    if (tries++ > mostHeadings) break
    if (Element.prototype.getElementsByTagName.call(element, '*').length > mostInside) continue
    const text = element.textContent ?? ''
    if (text.length <= longestHeading * 2 && wanted.has(squeeze(text))) return element
  }
  return null
}

const lesser =
  'h2,h3,h4,legend,[class*="title" i],[class*="headline" i],[class*="subject" i],[id*="title" i],[id*="subject" i]'
/** Headings that are looked at before giving up. */
const mostHeadings = 200
/** Elements that may stand in a heading; what holds more is a part of the page. */
const mostInside = 12

function declaredTitles(doc: Document, tags: MetaTags, article: LinkedNode | null): string[] {
  const page = [...byTag(doc, 'title')].find((element) => element.namespaceURI === 'http://www.w3.org/1999/xhtml')
  const titles = [
    textValue(article?.headline),
    ...metaNames.title.flatMap((name) => allMeta(tags, [name]).slice(0, 1)),
    fold(page?.textContent ?? ''),
    textValue(article?.name),
  ]
  return [...new Set(titles.map((title) => decode(title)).filter(Boolean))]
}

/**
 * How surely a heading is what a declared title says: 3 it is the whole title, 2 its first part or its beginning,
 * 1 a later part, 0 something else.
 */
function agreement(title: string, heading: string, site: Site): number {
  const wanted = squeeze(heading)
  const whole = squeeze(title)
  if (whole === wanted) return 3
  if (wanted.length < 4) return 0
  const parts = title.split(separators).filter((part) => part && !namesSite(part, site))
  const index = parts.findIndex((part) => squeeze(part) === wanted)
  if (index === 0) return parts.length === 1 ? 3 : 2
  if (wanted.length > 12 && whole.startsWith(wanted)) return 2
  return index > 0 ? 1 : 0
}

/** Share of words that two titles have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const left = words(a)
  const right = words(b)
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return common / (Math.min(left.size, right.size) || 1)
}

/** The title without the name of its site at either end. */
export function withoutSite(title: string, site: Site): string {
  let text = title
  for (let round = 0; round < 4; round++) {
    const marks = [...text.matchAll(separators)]
    const last = marks.at(-1)
    const first = marks[0]
    if (last?.index && namesSite(text.slice(last.index + last[0].length), site)) text = text.slice(0, last.index).trim()
    else if (first?.index && namesSite(text.slice(0, first.index), site))
      text = text.slice(first.index + first[0].length).trim()
    else break
  }
  return text.replace(/\s+[-–—|]+$/, '')
}
