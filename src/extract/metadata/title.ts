import type { PageTree } from '../page-tree.ts'
import { blockOf, firstHeadings, type Heading, lesserHeading } from './headings.ts'
import { namesSite, type Site, squeeze } from './site.ts'
import { addressWords, agreement, isSlogan, partsOf, standsFor, withoutSite } from './title-match.ts'

/** The title, and the heading on the page that shows it. */
export interface Title {
  title: string
  heading: Heading | null
  /** Name of the site that the page's title has beside it, where the title was found by it. */
  site?: string
}

/** What is known when the title is chosen. */
export interface TitleSources {
  url: URL | null
  /** Titles that the page's data declare, the most trusted first. */
  declared: string[]
  site: Site
  /** Whether the page says of itself that it is an article. */
  isArticle: boolean
  tree: PageTree
}

/** Chooses the title among what the page's data and its headings say. */
export function readTitle({ url, declared, site, isArticle, tree }: TitleSources): Title {
  const shown = firstHeadings(tree).filter(({ text }) => !namesSite(text, site))
  const first = shown[0] ?? null
  if (isHome(url) && declared[0]) return { title: homeTitle(declared, site), heading: first }
  const confirmed = confirmedHeading(shown, declared, site)
  const book = confirmed?.rank === 1 && bookPart(tree, confirmed.title, declared, site)
  if (book) return shownBy(book)
  if (confirmed) return { title: confirmed.title, heading: confirmed.heading }
  const stripped = declared.map((title) => withoutSite(title, site)).filter((title) => !namesSite(title, site))
  const under = first && lesserHeading(tree, stripped, { from: first.at.to + 1, to: first.at.to + underFirst })
  if (under) return shownBy(under)
  const address = addressWords(url)
  const close = shown.find(({ text }) => stripped.some((title) => standsFor(text, title, address, isArticle)))
  if (close) return shownBy(close)
  const lesser = lesserHeading(tree, stripped)
  if (lesser) return { title: lesser.tagged ? lesser.text : stripped[0]!, heading: lesser }
  const plain = shown.length > 0 ? null : plainTitle(tree, declared, site)
  if (plain) return plain
  const only = shown.length === 1 ? first : null
  if (only && declared.every((title) => isNameAlone(title, only.text))) return shownBy(only)
  if (only && declared.every((title) => isSlogan(title, site))) return shownBy(only)
  return { title: stripped[0] ?? first?.text ?? declared[0] ?? '', heading: first }
}

/** A lesser heading so close under the first one, in blocks, is of the same text. */
const underFirst = 50

const shownBy = (heading: Heading): Title => ({ title: heading.text, heading })

/** The title of a home page: the one that names the site. */
function homeTitle(declared: string[], site: Site): string {
  return declared.find((title) => partsOf(title).some((part) => namesSite(part, site))) ?? declared[0]!
}

/** "Chapter - Book" where the only h1 is the book: the chapter, when another heading shows it. */
function bookPart(tree: PageTree, book: string, declared: string[], site: Site): Heading | null {
  const chapters = declared
    .map((title) => partsOf(title).find((part) => !namesSite(part, site)) ?? '')
    .filter((part) => part && squeeze(part) !== squeeze(book))
  return chapters.length ? lesserHeading(tree, chapters) : null
}

/** The heading that agrees most with a declared title. Where mark-up swallowed its spaces, the declared words stand. */
function confirmedHeading(shown: Heading[], declared: string[], site: Site): (Title & { rank: number }) | null {
  let best: (Title & { rank: number }) | null = null
  for (const heading of shown) {
    const { text } = heading
    for (const title of declared) {
      const rank = agreement(title, text, site)
      if (rank <= (best?.rank ?? 0)) continue
      const glued = squeeze(title) === squeeze(text) && title.split(' ').length > text.split(' ').length
      best = { title: glued ? title : text, heading, rank }
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

/** On a page without headings: the block of text that is the longest part of the page's title. */
function plainTitle(tree: PageTree, declared: string[], site: Site): Title | null {
  for (const title of declared) {
    const parts = partsOf(title)
    const named = parts.filter((part) => part.length >= shortestPart && !namesSite(part, site))
    const [longest] = named.sort((a, b) => b.length - a.length)
    const heading = longest ? blockOf(tree.blocks, [longest]) : null
    if (!longest || !heading) continue
    const rest = parts.filter((part) => part !== longest)
    return { title: longest, heading, ...(rest.length === 1 && { site: rest[0]! }) }
  }
  return null
}

/** Whether an address is a site's home page, which goes by the name of its site. */
function isHome(url: URL | null): boolean {
  return (
    url !== null && /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i.test(url.pathname) && !url.search.includes('p=')
  )
}
