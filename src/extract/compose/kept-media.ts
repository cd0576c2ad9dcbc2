import type { Block, PageTree, Selection } from '../page-tree.ts'
import { longestMediaLabel } from '../tables/lazy-images.ts'
import { ALL, NOTHING, PICTURES, sumUp } from './plan.ts'

/**
 * Select decides on text; a block of media, with no text or only a label beside it, follows the text around it. It stays
 * - when select kept it,
 * - when the nearest container around it that has other text is kept for the most part (a figure with its caption), or
 * - when the text before it and the text after it are both kept.
 * @param kept characters of kept text in each container
 * @returns what is built of each block
 */
export function keepMedia(tree: PageTree, selection: Selection, kept: Float64Array): Uint8Array {
  const keep = selection.keep.slice()
  const share = keptShares(tree, kept)
  const next = nextTexts(tree)
  let before: Block | null = null
  for (const block of tree.blocks) {
    if (!isMedia(block)) {
      before = block
    } else if (keep[block.index] === NOTHING) {
      const after = next[block.index] ?? null
      const between = before !== null && after !== null && keep[before.index] === ALL && keep[after.index] === ALL
      if (between || share[block.parent.index]! > half) keep[block.index] = block.length > 0 ? PICTURES : ALL
    }
  }
  return keep
}

/** "For the most part". */
const half = 0.5

/** Media without text of their own; a short label or a button is none, a link is. */
function isMedia(block: Block): boolean {
  if (block.media === 0) return false
  const words = block.length - block.buttonLength
  return words === 0 || (block.linkLength === 0 && words <= longestMediaLabel)
}

/** For each block, the next one that has text of its own. */
function nextTexts(tree: PageTree): (Block | null)[] {
  const next: (Block | null)[] = new Array(tree.blocks.length).fill(null)
  let after: Block | null = null
  for (let i = tree.blocks.length - 1; i >= 0; i -= 1) {
    const block = tree.blocks[i]!
    next[i] = after
    if (!isMedia(block)) after = block
  }
  return next
}

/** For each container: what share of the characters in it, or in the nearest one around it that has text, was kept. */
function keptShares(tree: PageTree, kept: Float64Array): Float64Array {
  const all = sumUp(tree, (block) => (isMedia(block) ? 0 : block.length))
  const share = new Float64Array(tree.containers.length)
  for (const { index, parent } of tree.containers) {
    if (all[index]! > 0) share[index] = Math.min(1, kept[index]! / all[index]!)
    else share[index] = parent ? share[parent.index]! : 0
  }
  return share
}
