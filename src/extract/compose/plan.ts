import type { Block, Container, PageTree, Selection } from '../page-tree.ts'
import { longestMediaLabel } from '../tables/lazy-images.ts'
import { isListing } from './code.ts'
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
  const keep = selection.keep.slice()
  const lengths = new Float64Array(tree.containers.length)
  const listings = listingsOf(tree)
  keepCompany(tree, keep, keptShares(tree, keep, lengths, listings), listings)
  keepTables(tree, keep)
  const holds = new Uint8Array(tree.containers.length)
  for (const { index, parent } of tree.blocks) if (keep[index] !== NOTHING) markUp(parent, holds)
  return { keep, holds, lengths }
}

/**
 * For each container: what share of the characters in it, or in the nearest one around it that has text, was kept.
 * @param kept filled with the characters of kept text in each
 */
function keptShares(tree: PageTree, keep: Uint8Array, kept: Float64Array, listings: Uint8Array): Float64Array {
  const { blocks, containers } = tree
  const shares = new Float64Array(kept.length)
  for (const block of blocks) {
    const { index } = block.parent
    if (keep[block.index] === ALL) kept[index]! += block.length
    if (isProse(block) && listings[index] === 0) shares[index]! += block.length
  }
  for (let i = containers.length - 1; i > 0; i -= 1) {
    const above = containers[i]!.parent?.index ?? 0
    kept[above]! += kept[i]!
    shares[above]! += shares[i]!
  }
  for (const { index, parent } of containers)
    shares[index] = shares[index]! > 0 ? kept[index]! / shares[index]! : parent ? shares[parent.index]! : 0
  return shares
}

/** One entry a container: 1 in a listing. */
function listingsOf({ containers }: PageTree): Uint8Array {
  const listings = new Uint8Array(containers.length)
  for (const { index, parent, element, tag, className } of containers)
    if ((parent && listings[parent.index] === 1) || isListing(element, tag, className)) listings[index] = 1
  return listings
}

/**
 * Select decides on prose. A block of media, with no text or only a label beside it, and a listing follow the text
 * around them. They stay
 * - when select kept them,
 * - when the nearest container around that has other text is kept for the most part (a figure with its caption), or
 * - when the text before them and the text after them are both kept.
 */
function keepCompany(tree: PageTree, keep: Uint8Array, shares: Float64Array, listings: Uint8Array): void {
  const take = ({ index, length, parent }: Block) => {
    keep[index] = length > 0 && listings[parent.index] === 0 ? PICTURES : ALL
  }
  let isTextKept = false
  let waiting: Block[] = []
  for (const block of tree.blocks) {
    const isKept = keep[block.index] === ALL
    const around = block.parent.index
    if (isProse(block) && listings[around] === 0) {
      if (isTextKept && isKept) waiting.forEach(take)
      if (waiting.length > 0) waiting = []
      isTextKept = isKept
    } else if (!isKept && (block.media > 0 || listings[around] === 1)) {
      if (shares[around]! > half) take(block)
      else waiting.push(block)
    }
  }
}

/** "For the most part". */
const half = 0.5

/** More pictures beside one label are the signs of a tool bar. */
const mostLabelled = 2

/** Text of its own: a button is none, nor is a short label beside a picture; a link is. */
function isProse({ media, length, buttonLength, linkLength }: Block): boolean {
  const words = length - buttonLength
  return words > 0 && (media === 0 || media > mostLabelled || linkLength > 0 || words > longestMediaLabel)
}

function markUp(from: Container, holds: Uint8Array): void {
  for (let above: Container | null = from; above && holds[above.index] === 0; above = above.parent) {
    holds[above.index] = 1
  }
}
