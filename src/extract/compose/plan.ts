import type { Container, PageTree, Selection } from '../page-tree.ts'
import { keepMedia } from './kept-media.ts'

/** Which parts of the page are built. */
export interface Plan {
  /** One entry a block: 1 when it is built. */
  keep: Uint8Array
  /** One entry a container: 1 when something in it is built. */
  holds: Uint8Array
}

/** Works out from what select kept which blocks and containers are built: pictures join the text around them. */
export function planOf(tree: PageTree, selection: Selection): Plan {
  const keep = keepMedia(tree, selection)
  const holds = new Uint8Array(tree.containers.length)
  for (const block of tree.blocks) {
    if (keep[block.index] === 1) markUp(block.parent, holds)
  }
  return { keep, holds }
}

function markUp(from: Container, holds: Uint8Array): void {
  for (let above: Container | null = from; above && holds[above.index] === 0; above = above.parent) {
    holds[above.index] = 1
  }
}
