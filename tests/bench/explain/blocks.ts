import { selectArticle } from '../../../src/extract/extract.ts'
import { computeFeatures, type FeatureTable } from '../../../src/extract/features/compute-features.ts'
import { blockFeatureIds } from '../../../src/extract/features/row-writer.ts'
import type { Container, PageTree } from '../../../src/extract/page-tree.ts'
import { readPage } from '../../../src/extract/read/read-page.ts'
import { scoreBlocks } from '../../../src/extract/score/score-blocks.ts'
import { median } from '../metrics.ts'

/** One thing that a block's score hangs on. */
export interface Reason {
  /** Feature, by its id. */
  feature: string
  value: number
  /** Log-odds that the block would lose if the feature had the page's usual (median) value. */
  worth: number
}

/** What became of one block, and why. */
export interface BlockReport {
  path: string
  text: string
  /** Log-odds that it belongs to the article, from its own features. */
  logOdds: number
  kept: boolean
  /** Why the part it stands in was removed; null when kept, or removed alone. */
  removedAs: string | null
  reasons: Reason[]
}

export interface PageReport {
  articleLogOdds: number
  blocks: BlockReport[]
}

/** Reasons that are told of each block, and how much they must be worth. */
const told = { reasons: 4, worth: 0.1 }

function pathOf(container: Container): string {
  const names: string[] = []
  for (let at: Container | null = container; at && names.length < 4; at = at.parent) {
    const name = at.id ? `#${at.id}` : at.className ? `.${at.className.trim().split(/\s+/)[0]}` : ''
    names.unshift(at.tag + name)
  }
  return names.join(' ')
}

/** Worth of each feature for each block: the scores again, with one column after the other set to its median. */
function worths(features: FeatureTable, scores: Float32Array): Float32Array[] {
  const { rows, width } = features
  return blockFeatureIds.map((_, column) => {
    const values = Array.from(scores, (_, block) => rows[block * width + column]!)
    const usual = median(values)
    if (values.every((value) => value === usual)) return new Float32Array(scores.length)
    const changed = rows.slice()
    for (let block = 0; block < scores.length; block++) changed[block * width + column] = usual
    const without = scoreBlocks({ ...features, rows: changed })
    return scores.map((score, block) => score - without[block]!)
  })
}

function reasonsOf(block: number, features: FeatureTable, worth: readonly Float32Array[]): Reason[] {
  const all = blockFeatureIds.map((id, column) => ({
    feature: id,
    value: features.rows[block * features.width + column]!,
    worth: worth[column]![block]!,
  }))
  const weighty = all.filter((reason) => Math.abs(reason.worth) >= told.worth)
  return weighty.sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth)).slice(0, told.reasons)
}

/** Runs the engine on a document and tells of every block what it scored, why, and what became of it. */
export function explainPage(page: Document, url: string): { tree: PageTree; report: PageReport } {
  const tree = readPage(page, { url })
  const features = computeFeatures(tree)
  const scores = scoreBlocks(features)
  const { keep, removed, articleLogOdds } = selectArticle(tree)
  const worth = worths(features, scores)
  const removedAs = new Map(removed.map(({ container, reason }) => [container, reason]))
  const reasonFor = (container: Container | null): string | null => {
    for (let at = container; at; at = at.parent) {
      const reason = removedAs.get(at)
      if (reason) return reason
    }
    return null
  }
  const blocks = tree.blocks.map(({ text, parent, media }, i) => ({
    path: pathOf(parent),
    text: text || `[${media} media]`,
    logOdds: scores[i]!,
    kept: keep[i] === 1,
    removedAs: keep[i] === 1 ? null : reasonFor(parent),
    reasons: reasonsOf(i, features, worth),
  }))
  return { tree, report: { articleLogOdds, blocks } }
}
