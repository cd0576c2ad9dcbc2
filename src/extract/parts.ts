import type { RemovalReason } from '../article/article.ts'
import type { Container, Item, PageTree, Selection } from './page-tree.ts'

/** A part of the page that was left out: a run of blocks, none of them kept. */
export interface Part {
  reason: RemovalReason
  /** What holds these blocks and no others; null for lines right beside others that were kept. */
  container: Container | null
  /** Index of its first block, and of the first one after it. */
  from: number
  to: number
  /** How many things of its kind it holds: the comments of a list of comments; else 1. */
  count: number
}

/** So many equal siblings are a list. */
const SEVERAL = 3

/**
 * Everything with text that was left out, in document order: each such block is in exactly one part.
 * @param title of the article, which stands above it wherever the page has it: a part with nothing else is none
 */
export function partsOf({ blocks }: PageTree, { keep, removed }: Selection, title: string): Part[] {
  const whole = new Map<number, Part>()
  for (const { reason, container } of removed) {
    const { from, to } = blocksIn(container)
    const count = reason === 'comment' ? listLength(container) : 1
    if (!keep.subarray(from, to).includes(1)) whole.set(from, { reason, container, from, to, count })
  }
  const parts: Part[] = []
  for (let from = 0; from < blocks.length; ) {
    const part = whole.get(from) ?? { reason: 'other', container: null, from, to: from, count: 1 }
    const { parent } = blocks[from]!
    let hasText = part.container !== null
    if (!hasText)
      for (; keep[part.to] === 0 && !whole.has(part.to) && blocks[part.to]!.parent === parent; part.to++)
        hasText ||= blocks[part.to]!.text !== ''
    const isTitle = part.to === from + 1 && blocks[from]!.text === title
    if (hasText && !isTitle) parts.push(part)
    from = Math.max(part.to, from + 1)
  }
  return parts
}

/** How many parts of each kind were left out. */
export function countParts(parts: readonly Part[]): Partial<Record<RemovalReason, number>> {
  const counts: Partial<Record<RemovalReason, number>> = {}
  for (const { reason, count } of parts) counts[reason] = (counts[reason] ?? 0) + count
  return counts
}

/** The blocks of a container: a container is there because a block is in it, and those in it are in a row. */
export function blocksIn(container: Container): { from: number; to: number } {
  let first: Item = container
  let last: Item = container
  while (first.kind === 'container') first = first.items[0]!
  while (last.kind === 'container') last = last.items.at(-1)!
  return { from: first.index, to: last.index + 1 }
}

/** How many entries the largest list in a container has; 1 where there is none. */
function listLength(container: Container): number {
  let most = 1
  const open = [container]
  for (let part = open.pop(); part; part = open.pop()) {
    const alike = new Map<string, number>()
    for (const item of part.items) {
      if (item.kind === 'block') continue
      open.push(item)
      const count = (alike.get(item.tag) ?? 0) + 1
      alike.set(item.tag, count)
      if (count >= SEVERAL) most = Math.max(most, count)
    }
  }
  return most
}
