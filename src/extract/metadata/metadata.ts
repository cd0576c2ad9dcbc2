import type { Article } from '../../article/article.ts'
import type { PageTree, Selection } from '../page-tree.ts'
import { metaNames } from '../tables/meta-names.ts'
import { readAuthors } from './authors.ts'
import { readHeader } from './header.ts'
import { isNode, type LinkedNode, list, readJsonLd, textValue } from './json-ld.ts'
import { readDirection, readLanguage } from './language.ts'
import { metaImages, readCanonical, readImage } from './links.ts'
import { readMarks, searchMarks } from './marks.ts'
import { firstMeta, readMetaTags } from './meta-tags.ts'
import { sampleText } from './sample.ts'
import { readSite } from './site.ts'
import { dayOrder, readTimes } from './times.ts'
import { readTitle } from './title.ts'

/** All an article is but its text. */
export type Metadata = Omit<Article, 'body' | 'removed'>

export interface MetadataOptions {
  /** Address the page was read from. */
  url: string
  tree?: PageTree
  /** What was chosen as the article; its text tells the language. */
  selection?: Selection
}

/** Reads what the page says about itself, and what can be seen of it. Never throws, never changes the page. */
export function readMetadata(doc: Document, { url, tree, selection }: MetadataOptions): Metadata {
  const base = tree?.baseUrl ?? url
  const tags = readMetaTags(doc)
  const linked = readJsonLd(doc)
  const article = linked.articles[0] ?? linked.pages[0] ?? null
  const nodes = [...linked.articles.slice(0, 1), ...linked.pages]
  const isArticle =
    linked.articles.length > 0 || /article/i.test(firstMeta(tags, ['og:type'])) || tags.has('article:published_time')
  const marks = readMarks(doc)
  const sample = sampleText(doc, tree, selection)
  const lang = readLanguage(doc, tags, textValue(article?.inLanguage), sample)
  const site = readSite(url, tags, linked)
  const named = readTitle(doc, { url, tags, article, headings: marks.headings, site, isArticle, tree })
  const { title, heading } = named
  const header = heading && readHeader(heading)
  const search = once(() => searchMarks(doc))
  const order = dayOrder(lang, url)
  const image = readImage([...imageUrls(article), ...metaImages(tags)], base)
  return {
    url,
    canonicalUrl: readCanonical(doc, url, tags),
    title,
    ...readAuthors({
      tags,
      article: linked.articles[0] ?? null,
      linked,
      marks: marks.authors,
      search: () => search().authors,
      header,
      site,
    }),
    siteName: site.name ?? named.site ?? null,
    ...readTimes({ tags, nodes, marks: marks.dates, search: () => search().dates, header, order }),
    lang,
    dir: readDirection(lang, sample),
    excerpt: firstMeta(tags, metaNames.excerpt) || textValue(article?.description) || null,
    leadImage: image ? { src: image, alt: firstMeta(tags, metaNames.imageAlt) } : null,
  }
}

/** A function that is called at the first time only. */
function once<T>(find: () => T): () => T {
  let found: { value: T } | null = null
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

function imageUrls(article: LinkedNode | null): string[] {
  return list(article?.image).map((image) =>
    isNode(image) ? textValue(image.url ?? image.contentUrl) : textValue(image),
  )
}
