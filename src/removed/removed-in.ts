import type { RemovalReason } from '../article/article.ts'
import type { Container, PageTree, Selection } from '../extract/page-tree.ts'

/**
 * The largest parts of a page with text and nothing kept. A part without a reason of its own is split into those in it
 * that have one, as the engine does it.
 */
export function removedIn(
  { blocks, containers }: PageTree,
  keep: Uint8Array,
  reasons: ReadonlyMap<Container, RemovalReason>,
): Selection['removed'] {
  const kept = new Uint8Array(containers.length)
  const text = new Uint8Array(containers.length)
  const named = new Uint8Array(containers.length)
  for (const { index, length, parent } of blocks) {
    kept[parent.index]! |= keep[index]!
    if (length > 0) text[parent.index] = 1
  }
  for (const { index, parent } of containers.toReversed()) {
    if (!parent) continue
    kept[parent.index]! |= kept[index]!
    text[parent.index]! |= text[index]!
    if (named[index] === 1 || reasons.has(containers[index]!)) named[parent.index] = 1
  }
  const open = new Uint8Array(containers.length)
  const parts: Selection['removed'] = []
  for (const container of containers) {
    const { index, parent } = container
    if (parent && open[parent.index] === 0) continue
    const reason = reasons.get(container)
    if (kept[index] === 1 || (reason === undefined && named[index] === 1)) open[index] = 1
    else if (text[index] === 1) parts.push({ container, reason: reason ?? 'other' })
  }
  return parts
}
