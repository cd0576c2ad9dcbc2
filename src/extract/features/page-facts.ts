import type { PageTree } from '../page-tree.ts'

/** What the page says of itself outside of its text. */
export interface PageFacts {
  /** Title in comparable form (see `comparable`), '' when unknown. */
  title: string
  description: string
  /** First letters of every sentence of a JSON-LD `articleBody`. */
  bodyStarts: ReadonlySet<string>
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

const NOT_LETTERS = /[^\p{L}\p{N}]+/gu
/** Letters at a sentence's start that are compared with a block's start. */
const START_LENGTH = 24
const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?\s*"(?:News|Blog|Tech|Reportage|Scholarly|Opinion|Analysis)?(?:Article|BlogPosting|Posting)"/
const PRODUCT_TYPE = /"@type"\s*:\s*\[?\s*"(?:Product|Offer|ProductGroup|AggregateOffer)"/
const FORUM_TYPE = /"@type"\s*:\s*\[?\s*"(?:DiscussionForumPosting|QAPage|Question)"/
const LIST_TYPE = /"@type"\s*:\s*\[?\s*"(?:ItemList|CollectionPage|SearchResultsPage|ItemPage)"/
const ARTICLE_BODY = /"articleBody"\s*:\s*"/
const SENTENCE_END = /(?:\\n|\\r|[.!?。！？])+\s*/

/** Lower-case letters and digits only, so that texts can be compared whatever their punctuation. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(NOT_LETTERS, '')
}

/** First letters of a text in comparable form; '' when it has fewer. */
export function comparableStart(text: string): string {
  const start = comparable(text.slice(0, START_LENGTH * 3)).slice(0, START_LENGTH)
  return start.length === START_LENGTH ? start : ''
}

function metaContents(doc: Document): Map<string, string> {
  const found = new Map<string, string>()
  for (const meta of Document.prototype.querySelectorAll.call(doc, 'meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name')
    if (name && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), meta.getAttribute('content') ?? '')
  }
  return found
}

function linkedData(doc: Document): string {
  let text = ''
  for (const script of Document.prototype.querySelectorAll.call(doc, 'script[type="application/ld+json"]')) {
    text += script.textContent ?? ''
  }
  return text
}

/** The text of `articleBody` as it stands in JSON, found without parsing, as much JSON-LD is broken. */
function articleBody(linked: string): string {
  const found = ARTICLE_BODY.exec(linked)
  if (!found) return ''
  const start = found.index + found[0].length
  let end = linked.indexOf('"', start)
  while (end > 0 && linked[end - 1] === '\\') end = linked.indexOf('"', end + 1)
  return linked.slice(start, end < 0 ? linked.length : end)
}

function bodyStarts(linked: string): Set<string> {
  const starts = new Set<string>()
  for (const sentence of articleBody(linked).split(SENTENCE_END)) {
    const start = comparableStart(sentence)
    if (start !== '') starts.add(start)
  }
  return starts
}

export function pageFacts(tree: PageTree): PageFacts {
  const doc = tree.document
  const metas = metaContents(doc)
  const linked = linkedData(doc)
  const titleElement = Document.prototype.querySelector.call(doc, 'title')
  const path = URL.canParse(tree.baseUrl) ? new URL(tree.baseUrl).pathname.split('/').filter((part) => part !== '') : []
  const last = path.at(-1) ?? ''
  return {
    title: comparable(metas.get('og:title') ?? titleElement?.textContent ?? ''),
    description: comparable(metas.get('og:description') ?? metas.get('description') ?? ''),
    bodyStarts: bodyStarts(linked),
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
