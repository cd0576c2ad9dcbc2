import { cleanLink } from '../../article/clean-link.ts'
import { byTag, attribute as getAttribute } from '../read/dom.ts'
import { metaNames } from '../tables/meta-names.ts'
import { attribute } from './dom.ts'
import { firstMeta, type MetaTags } from './meta-tags.ts'

/** An absolute http(s) URL, or null. */
export function webUrl(value: string, base: string): string | null {
  if (!value || !URL.canParse(value, base)) return null
  const url = new URL(value, base)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}

/** Country domains with a second level for everybody: `example.co.uk` is the site, not `co.uk`. */
const secondLevels = /^(?:com?|org|net|gov|edu|ac|or|ne|go|gob|gouv|in|nom)$/

/** The part of a host that one owner registers, by rule of thumb. */
function siteOf(host: string): string {
  const labels = host.split('.')
  const deep = labels.length > 2 && secondLevels.test(labels.at(-2)!) && labels.at(-1)!.length === 2
  return labels.slice(deep ? -3 : -2).join('.')
}

/**
 * The address the page asks to be known by, if it can be trusted: on the same site, not its home page unless this is
 * the home page. Without tracking parameters; https when the page itself came that way.
 */
export function readCanonical(doc: Document, url: string, here: URL | null, tags: MetaTags): string {
  if (!here) return cleanLink(url)
  const declared = [...byTag(doc, 'link')]
    .filter((link) => /\bcanonical\b/i.test(getAttribute(link, 'rel') ?? ''))
    .map((link) => attribute(link, 'href'))
  for (const value of [...declared, firstMeta(tags, metaNames.url)]) {
    const href = webUrl(value, url)
    if (!href) continue
    const there = new URL(href)
    if (siteOf(there.hostname) !== siteOf(here.hostname)) continue
    if (there.pathname === '/' && !there.search && (here.pathname !== '/' || here.search)) continue
    if (here.protocol === 'https:' && there.hostname === here.hostname) there.protocol = 'https:'
    return cleanLink(there.href)
  }
  return cleanLink(url)
}

/** Pictures that stand for a site, not for an article. */
const emblem =
  /(?:^|[/_.-])(?:logo|favicon|icon|avatar|gravatar|placeholder|default|blank|spacer|pixel|no-?image|og-?default|share-?default|sprite)s?(?:[/_.-]|\d|$)/i

/** The lead image's address among those the page names; null when it names none that is a picture of the article. */
export function readImage(values: string[], base: string): string | null {
  for (const value of values) {
    const src = webUrl(value, base)
    if (src && !emblem.test(new URL(src).pathname)) return src
  }
  return null
}

/** Addresses of pictures in the meta tags. */
export function metaImages(tags: MetaTags): string[] {
  return metaNames.image.flatMap((name) => tags.get(name) ?? [])
}
