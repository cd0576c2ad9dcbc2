import type { Block, Container, PageTree, Selection } from '../page-tree.ts'
import { keepMedia } from './kept-media.ts'
import { keepTables } from './kept-tables.ts'

/** What is built of a block. */
export const NOTHING = 0
export const ALL = 1
/** Only its pictures: the text beside them ("Enlarge image") is not the article's. */
export const PICTURES = 2

/** Which parts of the page are built. */
export interface Plan {
  /** One entry a block. */
  keep: Uint8Array
  /** One entry a container: 1 when something in it is built. */
  holds: Uint8Array
  /** One entry a container: characters of the kept text in it. */
  lengths: Float64Array
}

/** Works out from what select kept which blocks and containers are built: pictures join the text around them. */
export function planOf(tree: PageTree, selection: Selection): Plan {
  const lengths = sumUp(tree, (block) => (selection.keep[block.index] === 1 ? block.length : 0))
  const keep = keepMedia(tree, selection, lengths)
  keepTables(tree, keep)
  const holds = new Uint8Array(tree.containers.length)
  for (const block of tree.blocks) {
    if (keep[block.index] !== NOTHING) markUp(block.parent, holds)
  }
  return { keep, holds, lengths }
}

function markUp(from: Container, holds: Uint8Array): void {
  for (let above: Container | null = from; above && holds[above.index] === 0; above = above.parent) {
    holds[above.index] = 1
  }
}

/** For each container, the sum of a figure over all blocks in it. */
export function sumUp(tree: PageTree, figure: (block: Block) => number): Float64Array {
  const sums = new Float64Array(tree.containers.length)
  for (const block of tree.blocks) sums[block.parent.index]! += figure(block)
  for (let i = tree.containers.length - 1; i > 0; i -= 1) {
    const above = tree.containers[i]!.parent
    if (above) sums[above.index]! += sums[i]!
  }
  return sums
}
