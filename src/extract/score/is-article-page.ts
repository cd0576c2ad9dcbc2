import { decodeModel, type Model, predict } from '../model/model.ts'
import { pageModel } from '../model/page-model.ts'
import { pageFeatureIds } from './score-page.ts'

/** Weights set by hand for "is this page an article?", as long as no model was trained. */
const WEIGHTS: readonly { id: string; weight: number; reason: string }[] = [
  { id: 'kept.sentences', weight: 1.6, reason: 'articles are sentences' },
  { id: 'kept.longShare', weight: 2, reason: 'an article is most of the long text of its page' },
  { id: 'kept.linkShare', weight: -4, reason: 'lists of links lead to articles' },
  { id: 'kept.crowd', weight: -1, reason: 'crowds of teasers' },
  { id: 'page.ogArticle', weight: 1, reason: 'the page itself says so' },
  { id: 'page.ldArticle', weight: 1, reason: 'the page itself says so' },
  { id: 'page.ldProduct', weight: -1.5, reason: 'a thing for sale' },
  { id: 'page.ldList', weight: -1, reason: 'a list' },
]
const BASE = -4

let model: Model | null = null

/** Log-odds that a page is an article, from its row (see `pageRow`). */
export function scorePage(row: Float32Array): number {
  if (pageModel.splits === '') {
    return WEIGHTS.reduce((sum, { id, weight }) => sum + row[pageFeatureIds.indexOf(id)]! * weight, BASE)
  }
  model ??= decodeModel(pageModel, pageFeatureIds)
  return predict(model, row, 0)
}
