import { decodeModel, type Model, predict } from './model/model.ts'
import { quickModel } from './model/quick-model.ts'
import { quickFeatureIds, quickRow } from './quick/quick-row.ts'
import { documentUrl } from './read/dom.ts'

let model: Model | null = null
const TEXTS = quickFeatureIds.indexOf('text.count')

/**
 * A quick guess whether a page is an article (or a page of documentation, or a thread), without reading it: for a sign
 * on a button, say. `extractArticle` reads the page and knows better; how often they agree is told in training/README.md.
 * Reads the document only, never changes it.
 * @param doc a live page or a parsed document
 * @param options.url address of the page; the document's own when left out
 */
export function isArticle(doc: Document, options: { url?: string } = {}): boolean {
  model ??= decodeModel(quickModel, quickFeatureIds)
  const row = quickRow(doc, options.url ?? documentUrl(doc))
  // Where there is no line to read there is nothing to show, whatever the page says of itself.
  return row[TEXTS]! > 0 && predict(model, row, 0) >= 0
}
