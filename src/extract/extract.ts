// First of all: what is long and without any order takes least room in a packed script when it stands together.
import './model/block-model.ts'
import './model/page-model.ts'
import './tables/phrase-hashes.ts'
import type { Article } from '../article/article.ts'
import { compose } from './compose/compose.ts'
import { describePage } from './features/compute-features.ts'
import { readMetadata } from './metadata/metadata.ts'
import type { PageTree, Selection } from './page-tree.ts'
import { countParts, partsOf } from './parts.ts'
import { readPage } from './read/read-page.ts'
import { scorePage } from './score/is-article-page.ts'
import { scoreBlocks } from './score/score-blocks.ts'
import { pageRow } from './score/score-page.ts'
import { certaintyOf } from './select/certainty.ts'
import { select } from './select/select.ts'

export interface ExtractOptions {
  /** Address of the page; the document's own when left out. */
  url?: string
  /** Changes what was chosen, as the reader's rules for the site do. */
  refine?: (tree: PageTree, selection: Selection) => Selection
}

export interface Extraction {
  /** The article; null when the page is none, unless it was asked for by force. */
  article: Article | null
  /** How sure the engine is that the page is an article at all: log-odds, above 0 for yes. */
  articleLogOdds: number
  /** How much the text is likely to agree with the article, from 0 to 1. */
  certainty: number
}

/**
 * The article of a page, or null when the page is not an article. Reads the document only, never changes it.
 * @param doc a live page or a parsed document
 */
export function extractArticle(doc: Document, options: ExtractOptions = {}): Article | null {
  return extractReading(doc, options).article
}

/** Like `extractArticle`, with the engine's certainty; with `force` it gives its best guess for any page. */
export function extractReading(doc: Document, options: ExtractOptions & { force?: boolean } = {}): Extraction {
  const { tree, selection } = examine(doc, options)
  const { articleLogOdds } = selection
  const told = { articleLogOdds, certainty: certaintyOf(tree, selection) }
  if (articleLogOdds < 0 && !options.force) return { article: null, ...told }
  return { article: writeArticle(tree, selection, options.url ?? doc.URL), ...told }
}

/** A page with what was chosen of it. */
export interface Examined {
  tree: PageTree
  selection: Selection
}

/** Reads a page and chooses, without writing an article. */
export function examine(doc: Document, options: ExtractOptions): Examined {
  const tree = readPage(doc, options)
  const found = selectArticle(tree)
  return { tree, selection: options.refine?.(tree, found) ?? found }
}

/** Decides what on a page is the article: features, scores, choice. */
export function selectArticle(tree: PageTree): Selection {
  const features = describePage(tree)
  const logOdds = scoreBlocks(features)
  const choice = select(features, logOdds)
  return { ...choice, articleLogOdds: scorePage(pageRow(features, logOdds, choice.keep)) }
}

function writeArticle(tree: PageTree, selection: Selection, url: string): Article {
  const metadata = readMetadata(tree.document, { url, tree, selection })
  const body = compose(tree, selection, { title: metadata.title, baseUrl: tree.baseUrl })
  return { ...metadata, body, removed: countParts(partsOf(tree, selection, metadata.title)) }
}
