import { decodeModel, type Model, predict } from '../model/model.ts'
import { pageModel } from '../model/page-model.ts'
import { pageFeatureIds } from './score-page.ts'

interface Limit {
  id: string
  above?: number
  below?: number
}

/** What is known about pages of a kind beside what the model learned: added to its log-odds where all limits hold. */
const EVIDENCE: readonly { add: number; limits: readonly Limit[]; reason: string; page: string }[] = [
  {
    add: -1.5,
    limits: [
      { id: 'kept.crowd', above: 0.9 },
      { id: 'kept.linkShare', above: 0.2 },
      { id: 'page.ogArticle', below: 1 },
      { id: 'page.ldArticle', below: 1 },
    ],
    reason: 'equal parts with links in all of them are a list of articles, if the page does not say otherwise',
    page: 'no-article-category',
  },
  {
    add: -4,
    limits: [
      { id: 'kept.sentences', below: 0.5 },
      { id: 'kept.longBlocks', below: 0.5 },
    ],
    reason: 'where nothing was found that is a sentence or long, there is nothing to read',
    page: 'no-article-search',
  },
  {
    add: 1,
    limits: [
      { id: 'page.headings', above: 0.5, below: 1.5 },
      { id: 'page.linkShare', below: 0.2 },
      { id: 'kept.longShare', above: 0.9 },
      { id: 'kept.linkShare', below: 0.02 },
      { id: 'kept.sentences', above: 2 },
      { id: 'page.controls', below: 1 },
    ],
    reason: 'sentences without links under one title, on a page with few links, are there to be read',
    page: 'gallery-lazy-images',
  },
]

let model: Model | null = null

/** Log-odds that a page is an article, from its row (see `pageRow`). */
export function scorePage(row: Float32Array): number {
  model ??= decodeModel(pageModel, pageFeatureIds)
  const value = (id: string): number => row[pageFeatureIds.indexOf(id)]!
  const holds = ({ id, above = -Infinity, below = Infinity }: Limit): boolean => value(id) > above && value(id) < below
  return EVIDENCE.reduce((sum, { add, limits }) => (limits.every(holds) ? sum + add : sum), predict(model, row, 0))
}
