import { metaNames } from '../tables/meta-names.ts'
import { byTag, fold, queryAll, textOf } from './dom.ts'
import { decode, type LinkedNode, textValue } from './json-ld.ts'
import type { Mark } from './marks.ts'
import { allMeta, type MetaTags } from './meta-tags.ts'
import { namesSite, type Site, squeeze } from './site.ts'

/** The title, and the heading on the page that shows it. */
export interface Title {
  title: string
  heading: Element | null
}

/** What stands between a title and the name of its site. */
const separators = /\s+(?:[|\-–—―·•:»«‹›/\\~<>★☆]|::|--|\|\|)+\s+|\s*[|｜│┃»«]+\s*|\s*::\s*|\s+[-–—|]+$/g

/** Longest heading that can be a title, in characters. */
const longestHeading = 300

/** Chooses the title among what the page's data and its headings say. */
export function readTitle(
  doc: Document,
  tags: MetaTags,
  article: LinkedNode | null,
  headings: Mark[],
  site: Site,
): Title {
  const shown = headings
    .map((mark) => ({ mark, text: textOf(mark.element, '') }))
    .filter(({ text }) => text && text.length <= longestHeading && !namesSite(text, site))
  const declared = declaredTitles(doc, tags, article)
  for (const { mark, text } of shown) {
    if (declared.some((title) => sameTitle(title, text))) return { title: text, heading: mark.element }
  }
  const stripped = declared.map((title) => withoutSite(title, site)).filter((title) => !namesSite(title, site))
  const close = shown.find(({ text }) => stripped.some((title) => likeness(title, text) >= 0.5))
  if (close) return { title: close.text, heading: close.mark.element }
  const title = stripped[0] ?? shown[0]?.text ?? declared[0] ?? ''
  return { title, heading: lesserHeading(doc, [...stripped, title]) ?? shown[0]?.mark.element ?? null }
}

/** Places of a title that is no h1: the first whose text is one of the titles. */
function lesserHeading(doc: Document, titles: string[]): Element | null {
  const wanted = new Set(titles.map(squeeze).filter(Boolean))
  let tries = 0
  for (const element of queryAll(doc, lesser)) {
    if (tries++ > mostHeadings) break
    const text = element.textContent ?? ''
    if (text.length <= longestHeading * 2 && wanted.has(squeeze(text))) return element
  }
  return null
}

const lesser =
  'h2,h3,h4,legend,[class*="title" i],[class*="headline" i],[class*="subject" i],[id*="title" i],[id*="subject" i]'
/** Headings that are looked at before giving up. */
const mostHeadings = 200

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

/** Whether a declared title is the heading, alone or with other parts (site, section) around it. */
function sameTitle(title: string, heading: string): boolean {
  const a = squeeze(title)
  const b = squeeze(heading)
  if (a === b) return true
  if (b.length < 4) return false
  return (
    title.split(separators).some((part) => squeeze(part) === b) || (b.length > 12 && (a.startsWith(b) || a.endsWith(b)))
  )
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
