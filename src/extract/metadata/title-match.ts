import { isSiteName, namesSite, type Site, squeeze } from './site.ts'

/** What stands between a title and the name of its site. */
const separators = /\s+(?:[|\-–—―·•:»«‹›/\\~<>★☆]|::|--|\|\|)+\s+|\s*[|｜│┃»«]+\s*|\s*::\s*|\s+[-–—|]+$/g

/** The parts of a title between its separators; none is empty. */
export function partsOf(title: string): string[] {
  return title.split(separators).filter(Boolean)
}

/** The title without the name of its site at either end. */
export function withoutSite(title: string, site: Site): string {
  let text = title
  for (let round = 0; round < mostSites; round++) {
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

/** Names of the site and its sections that a title ends with, at most. */
const mostSites = 4

/** Whether a title is only the site's name and its slogan: "Example – News you can use". */
export function isSlogan(title: string, site: Site): boolean {
  return isSiteName(title.split(separators)[0] ?? '', site)
}

/** Shorter texts begin, or stand in, too many titles to say anything. Letters and digits. */
const telling = { part: 4, start: 13 }

/**
 * How surely a heading is what a declared title says: 3 it is the whole title but for the site, 2 its first part or
 * its beginning,
 * 1 a later part, 0 something else.
 */
export function agreement(title: string, heading: string, site: Site): 0 | 1 | 2 | 3 {
  const wanted = squeeze(heading)
  const whole = squeeze(title)
  if (whole === wanted) return 3
  if (wanted.length < telling.part) return 0
  if (whole.endsWith(wanted) && site.known.has(whole.slice(0, -wanted.length))) return 3
  const parts = partsOf(title).filter((part) => !namesSite(part, site))
  const index = parts.findIndex((part) => squeeze(part) === wanted)
  if (index === 0) return parts.length === 1 ? 3 : 2
  if (wanted.length >= telling.start && whole.startsWith(wanted)) return 2
  return index > 0 ? 1 : 0
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

function common(left: Set<string>, right: Set<string>): number {
  let count = 0
  for (const word of left) if (right.has(word)) count++
  return count
}

/** Share of words that two titles have in common, 0 to 1. */
function likeness(a: string, b: string): number {
  const left = wordsOf(a)
  const right = wordsOf(b)
  return common(left, right) / (Math.min(left.size, right.size) || 1)
}

/** How much alike a heading must be to a declared title to stand for it, and how long at least, as a share of it. Found on WCXB. */
const alike = { article: { words: 0.2, length: 0 }, page: { words: 0.5, length: 0.7 } }
/** An address that has so much more of its words in one title than in another was made from the first. Found on WCXB. */
const addressTells = 0.34

/**
 * Whether a heading says what a declared title says in other words. The page's address, which is often made from the
 * one of them, decides where it can; else on a page that says it is an article, the heading is its title.
 * @param address words of the page's address
 */
export function standsFor(heading: string, title: string, address: Set<string>, isArticle: boolean): boolean {
  const lead = (common(address, wordsOf(heading)) - common(address, wordsOf(title))) / (address.size || 1)
  if (Math.abs(lead) >= addressTells) return lead > 0
  const { words, length } = isArticle ? alike.article : alike.page
  return heading.length >= title.length * length && likeness(title, heading) >= words
}

/** Words of the last part of an address. */
export function addressWords(url: URL | null): Set<string> {
  const last = url?.pathname.split('/').filter(Boolean).at(-1) ?? ''
  try {
    return wordsOf(decodeURIComponent(last))
  } catch {
    return wordsOf(last)
  }
}
