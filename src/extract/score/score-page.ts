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
  const { table, levels, landmarks, levelOf } = view
  const row = new Float32Array(pageFeatureIds.length)
  pageGroup.write(row, 0, 0, view)
  let at = pageGroup.ids.length
  let size = 0
  let length = 0
  let long = 0
  let longBlocks = 0
  let link = 0
  let blocks = 0
  let longest = 0
  let sentences = 0
  let odds = 0
  let doubt = 0
  let crowd = 0
  for (let i = 0; i < keep.length; i++) {
    const own = table.size[i]!
    if (Math.abs(logOdds[i]!) < DOUBT) doubt += own
    if (keep[i] === 0) continue
    size += own
    length += table.length[i]!
    link += table.linkLength[i]!
    blocks++
    if (own > longest) longest = own
    sentences += table.sentences[i]!
    odds += logOdds[i]! * own
    if (landmarks.crowd[levelOf[i]!]! >= CROWD) crowd += own
    if (table.long[i] === 0) continue
    long += own
    longBlocks++
  }
  row[at++] = Math.log1p(size)
  row[at++] = share(size, levels.size[0]!)
  row[at++] = share(long, levels.long[0]!)
  row[at++] = Math.log1p(longBlocks)
  row[at++] = share(link, length)
  row[at++] = Math.log1p(blocks)
  row[at++] = Math.log1p(longest)
  row[at++] = Math.log1p(sentences)
  row[at++] = share(odds, size)
  row[at++] = share(doubt, levels.size[0]!)
  row[at++] = share(crowd, size)
  return row
}
