import type { Features } from '../features/compute-features.ts'
import { share } from '../features/feature.ts'
import { pageGroup } from '../features/page-group.ts'

/** What kind of page it is, and what was chosen on it: the row of the page's own model. */
export const pageFeatureIds: readonly string[] = [
  ...pageGroup.ids,
  /** Logarithm of the size of kept text. */
  'kept.size',
  /** Share of the page's text that was kept. */
  'kept.share',
  /** Share of the page's long text that was kept. */
  'kept.longShare',
  /** Logarithm of the number of kept long blocks. */
  'kept.longBlocks',
  /** Share of link text in what was kept. */
  'kept.linkShare',
  /** Logarithm of the number of kept blocks. */
  'kept.blocks',
  /** Logarithm of the size of the longest kept block. */
  'kept.longest',
  /** Logarithm of the number of kept sentences. */
  'kept.sentences',
  /** Mean log-odds of kept text. */
  'kept.logOdds',
  /** Share of text in blocks of which the model is not sure. */
  'kept.doubt',
  /** Share of kept text in crowds of equal siblings. */
  'kept.crowd',
]

/** Log-odds between minus and plus this much are a doubt. */
const DOUBT = 1
/** So many equal siblings are a crowd. */
const CROWD = 4

/** The row of numbers that tells whether a page is an article, in the order of `pageFeatureIds`. */
export function pageRow(features: Features, logOdds: Float32Array, keep: Uint8Array): Float32Array {
  const { view } = features
  const page = { size: view.levels.size[0]!, long: view.levels.long[0]! }
  const row = new Float32Array(pageFeatureIds.length)
  pageGroup.write(row, 0, 0, view)
  const kept = sumKept(features, logOdds, keep)
  row.set(
    [
      Math.log1p(kept.size),
      share(kept.size, page.size),
      share(kept.long, page.long),
      Math.log1p(kept.longBlocks),
      share(kept.link, kept.length),
      Math.log1p(kept.blocks),
      Math.log1p(kept.longest),
      Math.log1p(kept.sentences),
      share(kept.odds, kept.size),
      share(kept.doubt, page.size),
      share(kept.crowd, kept.size),
    ],
    pageGroup.ids.length,
  )
  return row
}

/** Sums over what was kept; `doubt` is over the whole page. */
function sumKept(features: Features, logOdds: Float32Array, keep: Uint8Array) {
  const { tree, table, landmarks, levelOf } = features.view
  const sums = { size: 0, length: 0, long: 0, longBlocks: 0, link: 0, blocks: 0, longest: 0, sentences: 0 }
  let odds = 0
  let doubt = 0
  let crowd = 0
  for (let i = 0; i < keep.length; i++) {
    const own = table.size[i]!
    if (Math.abs(logOdds[i]!) < DOUBT) doubt += own
    if (keep[i] === 0) continue
    sums.size += own
    sums.length += tree.blocks[i]!.length
    sums.link += tree.blocks[i]!.linkLength
    sums.blocks++
    sums.longest = Math.max(sums.longest, own)
    sums.sentences += table.sentences[i]!
    odds += logOdds[i]! * own
    if (landmarks.crowd[levelOf[i]!]! >= CROWD) crowd += own
    if (table.long[i] === 0) continue
    sums.long += own
    sums.longBlocks++
  }
  return { ...sums, odds, doubt, crowd }
}
