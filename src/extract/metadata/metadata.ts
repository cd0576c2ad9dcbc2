import type { Article } from '../../article/article.ts'
import type { PageTree, Selection } from '../page-tree.ts'
import { readPage } from '../read/read-page.ts'
import { metaNames } from '../tables/meta-names.ts'
import { readAuthors } from './authors.ts'
import { declaredTitles, pageTitle, siteInTitle } from './declared-titles.ts'
import { farMarks, readHeader } from './header.ts'
import { isNode, type LinkedNode, list, readJsonLd, textValue } from './json-ld.ts'
import { readLanguage } from './language.ts'
import { metaImages, readCanonical, readImage } from './links.ts'
import { firstMeta, readMetaElements } from './meta-tags.ts'
import { readSite } from './site.ts'
import { dateStyle, readTimes } from './times.ts'
import { readTitle } from './title.ts'

/** All an article is but its text. */
export type Metadata = Omit<Article, 'body' | 'removed'>

export interface MetadataOptions {
  /** Address the page was read from. */
  url: string
  /** The page as it was read; it is read anew when left out. */
  tree?: PageTree
  /** What was chosen as the article; its text tells the language. */
  selection?: Selection
}

/** Reads what the page says about itself, and what can be seen of it. Never throws, never changes the page. */
export function readMetadata(
  doc: Document,
  { url, tree = readPage(doc, { url }), selection }: MetadataOptions,
): Metadata {
  const here = URL.canParse(url) ? new URL(url) : null
  const { tags, properties } = readMetaElements(doc)
  const linked = readJsonLd(doc)
  const article = linked.articles[0] ?? linked.pages[0] ?? null
  const isArticle =
    linked.articles.length > 0 || /article/i.test(firstMeta(tags, metaNames.type)) || tags.has('article:published_time')
  const page = pageTitle(doc)
  const declared = declaredTitles(page, tags, article)
  const site = readSite(here, tags, linked, siteInTitle(page, declared))
  const named = readTitle({ url: here, declared, site, isArticle, tree })
  const at = named.heading?.at ?? null
  const header = at && readHeader(tree, at, properties)
  const far = farMarks(tree, header, properties)
  const language = readLanguage(doc, tags, textValue(article?.inLanguage), tree, selection)
  const style = dateStyle(language.lang, here)
  const image = readImage([...imageUrls(article), ...metaImages(tags)], tree.baseUrl)
  return {
    url,
    canonicalUrl: readCanonical(doc, url, here, tags),
    title: named.title,
    ...readAuthors({ tags, article: linked.articles[0] ?? null, linked, header, far, site, lang: style.lang }),
    siteName: site.name ?? named.site ?? null,
    ...readTimes({ tags, nodes: [...linked.articles.slice(0, 1), ...linked.pages], header, far, style }),
    ...language,
    excerpt: firstMeta(tags, metaNames.excerpt) || textValue(article?.description) || null,
    leadImage: image ? { src: image, alt: firstMeta(tags, metaNames.imageAlt) } : null,
  }
}

function imageUrls(article: LinkedNode | null): string[] {
  return list(article?.image).map((image) =>
    isNode(image) ? textValue(image.url ?? image.contentUrl) : textValue(image),
  )
}
