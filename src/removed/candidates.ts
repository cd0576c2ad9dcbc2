import type { Container, PageTree, Selection } from '../extract/page-tree.ts'
import { blocksIn } from '../extract/parts.ts'

/** What a candidate has to be, in characters and lines; how many are offered. */
const least = { length: 140, blocks: 2 } as const
const mostOffered = 4
/** More than this share of two parts in common, and they are one and the same to a reader. */
const same = 0.5

interface Sums {
  from: number
  to: number
  /** Characters of text, and how many of them are expected to be article. */
  length: number
  good: number
}

/**
 * Parts of a page that are most likely to be the article besides what is shown: by the expected F1 of showing exactly
 * that part, the best first. None of them is mostly the same as what is shown, or as one before it.
 * @param shown one entry a block: 1 for each that is shown
 */
export function candidatesIn(tree: PageTree, { logOdds }: Selection, shown: Uint8Array): Container[] {
  const length = Float64Array.from(tree.blocks, (block) => block.length)
  const good = length.map((each, i) => each / (1 + Math.exp(-logOdds[i]!)))
  const lengths = sumsOf(length)
  const goods = sumsOf(good)
  const all = goods.at(-1)!
  const rated = tree.containers.flatMap((container) => {
    const { from, to } = blocksIn(container)
    const sums: Sums = { from, to, length: lengths[to]! - lengths[from]!, good: goods[to]! - goods[from]! }
    if (sums.length < least.length || to - from < least.blocks) return []
    return [{ container, sums, score: (2 * sums.good) / (sums.length + all) }]
  })
  rated.sort((a, b) => b.score - a.score || b.container.depth - a.container.depth)
  const shownLengths = sumsOf(length.map((each, i) => each * shown[i]!))
  const shownSize = shownLengths.at(-1)!
  const found: typeof rated = []
  for (const each of rated) {
    if (found.length === mostOffered) break
    const { from, to, length: own } = each.sums
    const common = shownLengths[to]! - shownLengths[from]!
    if (common > same * (own + shownSize - common)) continue
    if (found.every(({ sums }) => !isSame(sums, each.sums, lengths))) found.push(each)
  }
  return found.map(({ container }) => container)
}

/** Sums of all before each place, and of all. */
function sumsOf(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1)
  for (let i = 0; i < values.length; i++) sums[i + 1] = sums[i]! + values[i]!
  return sums
}

/** Whether most of the text of two parts is in both. */
function isSame(one: Sums, other: Sums, lengths: Float64Array): boolean {
  const from = Math.max(one.from, other.from)
  const to = Math.max(from, Math.min(one.to, other.to))
  const common = lengths[to]! - lengths[from]!
  return common > same * (one.length + other.length - common)
}
