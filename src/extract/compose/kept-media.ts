import type { Block, PageTree, Selection } from '../page-tree.ts'

/**
 * Select decides on text; a block of media alone follows the text around it. It stays
 * - when select kept it,
 * - when the nearest container around it that has text is kept for the most part (a figure with its caption, a body), or
 * - when the text before it and the text after it are both kept.
 * @returns select's answer for every block, with those for media added
 */
export function keepMedia(tree: PageTree, selection: Selection): Uint8Array {
  const keep = selection.keep.slice()
  const share = keptShares(tree, selection)
  const next = nextTexts(tree)
  let before: Block | null = null
  for (const block of tree.blocks) {
    if (block.length > 0) {
      before = block
    } else if (keep[block.index] === 0 && block.media > 0) {
      const after = next[block.index] ?? null
      const between = before !== null && after !== null && keep[before.index] === 1 && keep[after.index] === 1
      if (between || share(block) > half) keep[block.index] = 1
    }
  }
  return keep
}

/** "For the most part". */
const half = 0.5

/** For each block, the next one that has text. */
function nextTexts(tree: PageTree): (Block | null)[] {
  const next: (Block | null)[] = new Array(tree.blocks.length).fill(null)
  let after: Block | null = null
  for (let i = tree.blocks.length - 1; i >= 0; i -= 1) {
    next[i] = after
    const block = tree.blocks[i] as Block
    if (block.length > 0) after = block
  }
  return next
}

/** Answers for a block: what share of the characters of the nearest container with text was kept. */
function keptShares(tree: PageTree, selection: Selection): (block: Block) => number {
  const count = tree.containers.length
  const all = new Float64Array(count)
  const kept = new Float64Array(count)
  for (const block of tree.blocks) {
    const at = block.parent.index
    all[at] = (all[at] ?? 0) + block.length
    if (selection.keep[block.index] === 1) kept[at] = (kept[at] ?? 0) + block.length
  }
  for (let i = count - 1; i > 0; i -= 1) {
    const above = tree.containers[i]?.parent?.index
    if (above === undefined) continue
    all[above] = (all[above] ?? 0) + (all[i] ?? 0)
    kept[above] = (kept[above] ?? 0) + (kept[i] ?? 0)
  }
  const share = new Float64Array(count)
  for (let i = 0; i < count; i += 1) {
    const above = tree.containers[i]?.parent?.index
    const own = all[i] ?? 0
    if (own > 0) share[i] = (kept[i] ?? 0) / own
    else share[i] = above === undefined ? 0 : (share[above] ?? 0)
  }
  return (block) => share[block.parent.index] ?? 0
}
