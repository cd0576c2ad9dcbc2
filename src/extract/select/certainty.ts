import type { PageTree, Selection } from '../page-tree.ts'

/**
 * How much of what was chosen is likely to be right and whole, from 0 to 1: the expected F1 of its characters, when each
 * block is article with its own probability. It is what `bestCut` makes as high as it can.
 */
export function certaintyOf({ blocks }: PageTree, { keep, logOdds }: Selection): number {
  let kept = 0
  let right = 0
  let expected = 0
  for (const { index, length } of blocks) {
    const good = length / (1 + Math.exp(-logOdds[index]!))
    expected += good
    if (keep[index] === 0) continue
    kept += length
    right += good
  }
  return kept > 0 ? (2 * right) / (kept + expected) : 0
}
