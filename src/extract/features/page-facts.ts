import type { PageTree } from '../page-tree.ts'
import { attribute, byTag } from '../read/dom.ts'
import { comparable } from './title-match.ts'

/** What the page says of itself outside of its text. */
export interface PageFacts {
  /** Title in comparable form (see `comparable`), '' when unknown. */
  title: string
  ogArticle: boolean
  ogProduct: boolean
  /** Types named in JSON-LD. */
  ldArticle: boolean
  ldProduct: boolean
  ldForum: boolean
  ldList: boolean
  /** Parts of the address's path, and digits in its last one. */
  pathDepth: number
  pathDigits: number
  pathWords: number
}

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:News|Blog|Tech|Reportage|Scholarly|Opinion|Analysis)?(?:Article|BlogPosting|Posting)"/
const PRODUCT_TYPE = /"@type"\s*:\s*\[?\s*"(?:Product|Offer|ProductGroup|AggregateOffer)"/
const FORUM_TYPE = /"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage|Question)"/
const LIST_TYPE = /"@type"\s*:\s*\[?\s*"(?:ItemList|CollectionPage|SearchResultsPage|ItemPage)"/

/** Names of meta tags that are asked for. */
const ASKED = new Set(['og:title', 'og:type', 'article:published_time', 'product:price:amount'])

function metaContents(doc: Document): Map<string, string> {
  const found = new Map<string, string>()
  for (const meta of byTag(doc, 'meta')) {
    const name = (attribute(meta, 'property') ?? attribute(meta, 'name'))?.toLowerCase() ?? ''
    const content = ASKED.has(name) && !found.has(name) ? attribute(meta, 'content') : null
    if (content !== null) found.set(name, content)
  }
  return found
}

function linkedData(doc: Document): string {
  let text = ''
  for (const script of byTag(doc, 'script')) {
    if (attribute(script, 'type')?.toLowerCase() === 'application/ld+json') text += script.textContent ?? ''
  }
  return text
}

export function pageFacts({ document, baseUrl }: PageTree): PageFacts {
  return readFacts(document, baseUrl)
}

/** @param url address of the page */
export function readFacts(doc: Document, url: string): PageFacts {
  const metas = metaContents(doc)
  const linked = linkedData(doc)
  const titleElement = byTag(doc, 'title')[0]
  const path = URL.canParse(url) ? new URL(url).pathname.split('/').filter((part) => part !== '') : []
  const last = path.at(-1) ?? ''
  return {
    title: comparable(metas.get('og:title') ?? titleElement?.textContent ?? ''),
    ogArticle: metas.get('og:type')?.toLowerCase() === 'article' || metas.has('article:published_time'),
    ogProduct: /product/i.test(metas.get('og:type') ?? '') || metas.has('product:price:amount'),
    ldArticle: ARTICLE_TYPE.test(linked),
    ldProduct: PRODUCT_TYPE.test(linked),
    ldForum: FORUM_TYPE.test(linked),
    ldList: LIST_TYPE.test(linked),
    pathDepth: path.length,
    pathDigits: last.replace(/\D+/g, '').length,
    pathWords: last.split(/[-_]/).length,
  }
}
