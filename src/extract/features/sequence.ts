import type { PageTree } from '../page-tree.ts'
import type { BlockTable } from './block-table.ts'
import type { Columns } from './columns.ts'
import type { PageFacts } from './page-facts.ts'
import { matchPhrases, phraseBits, WHOLE } from './phrase-matcher.ts'
import { titleMatcher } from './title-match.ts'

/** What a block's place in the order of blocks tells. One entry a block in each column. */
export interface Sequence {
  /** Kind of the block's tag, a number of `TAG_GROUPS`. */
  tag: Uint8Array
  /** 1 to 6 for h1 to h6, 7 for a short line that is bold as a whole, 0 for other blocks. */
  heading: Uint8Array
  /** Bits of the phrases it is or begins with. */
  phrases: Int32Array
  /** Bits of the phrases of the nearest heading above it. */
  headingPhrases: Int32Array
  /** Size of text since the nearest heading above it. */
  sinceHeading: Float32Array
  /** Size of all text before the block. */
  before: Float32Array
  /** Bits of all phrases of blocks after the title and before it. */
  phrasesBefore: Int32Array
  /** Long blocks before it. */
  longBefore: Int32Array
  /** Blocks to the nearest long one before; `FAR` when there is none. */
  toLongBefore: Uint16Array
  /** How often the same text stands on the page. */
  copies: Uint8Array
  /** Bits of `MATCH`. */
  matches: Uint8Array
  /** Index of the block that is the title; -1 when none is. */
  title: number
  /** Index of the first heading of comments after the title and long text; more than any index when there is none. */
  commentsFrom: number
}

export const FAR = 999
const MOST_COPIES = 9
/** Longer bold lines are sentences, not headings. */
const LONGEST_HEADING = 120

/** How a block's text agrees with what the page says of itself. */
export const MATCH = { isTitle: 1 } as const

/** Groups of tags that mean the same to a reader; the rest is 0. */
const TAG_GROUPS: ReadonlyMap<string, number> = new Map([
  ['p', 1],
  ['h1', 2],
  ['h2', 3],
  ['h3', 4],
  ['h4', 5],
  ['h5', 5],
  ['h6', 5],
  ['li', 6],
  ['td', 7],
  ['th', 7],
  ['dt', 8],
  ['dd', 8],
  ['pre', 9],
  ['blockquote', 10],
  ['figcaption', 11],
  ['caption', 11],
  ['summary', 12],
  ['a', 13],
  ['label', 14],
  ['legend', 14],
  ['button', 15],
  ['span', 16],
])

function emptySequence(n: number, columns: Columns): Sequence {
  return {
    tag: columns.bytes(n),
    heading: columns.bytes(n),
    phrases: columns.ints(n),
    headingPhrases: columns.ints(n),
    sinceHeading: columns.floats(n),
    before: columns.floats(n),
    phrasesBefore: columns.ints(n),
    longBefore: columns.ints(n),
    toLongBefore: columns.shorts(n),
    copies: columns.bytes(n),
    matches: columns.bytes(n),
    title: -1,
    commentsFrom: n,
  }
}

export function readSequence(tree: PageTree, table: BlockTable, facts: PageFacts, columns: Columns): Sequence {
  const sequence = emptySequence(table.count, columns)
  describe(tree, sequence, facts)
  sequence.title = findTitle(sequence)
  lookBack(table, sequence)
  countCopies(tree, sequence)
  return sequence
}

function describe(tree: PageTree, out: Sequence, facts: PageFacts): void {
  const isTitle = titleMatcher(facts.title)
  for (let i = 0; i < tree.blocks.length; i++) {
    const block = tree.blocks[i]!
    out.tag[i] = TAG_GROUPS.get(block.parent.tag) ?? 0
    out.heading[i] = headingLevel(block.parent.tag, block.text, block.strongLength === block.length)
    out.phrases[i] = matchPhrases(block.text)
    out.matches[i] = isTitle(block.text) ? MATCH.isTitle : 0
  }
}

function headingLevel(tag: string, text: string, bold: boolean): number {
  if (tag.length === 2 && tag[0] === 'h') {
    const level = tag.charCodeAt(1) - 48
    if (level >= 1 && level <= 6) return level
  }
  return bold && text !== '' && text.length <= LONGEST_HEADING ? 7 : 0
}

/** The first h1 that agrees with the page's title; else the first heading, then any block that does; else the first h1. */
function findTitle(sequence: Sequence): number {
  const { heading, matches } = sequence
  let best = -1
  let bestRank = 0
  for (let i = 0; i < heading.length; i++) {
    const agrees = (matches[i]! & MATCH.isTitle) !== 0
    const h = heading[i]!
    const rank = agrees ? (h === 1 ? 5 : h > 0 && h < 4 ? 4 : 2) : h === 1 ? 3 : 0
    if (rank > bestRank) {
      best = i
      bestRank = rank
    }
  }
  return best
}

function lookBack(table: BlockTable, out: Sequence): void {
  let size = 0
  let since = 0
  let phrases = 0
  let before = 0
  let long = 0
  let lastLong = -FAR
  for (let i = 0; i < table.count; i++) {
    out.before[i] = size
    out.headingPhrases[i] = phrases
    out.sinceHeading[i] = since
    out.phrasesBefore[i] = before
    out.longBefore[i] = long
    out.toLongBefore[i] = Math.min(FAR, i - lastLong)
    size += table.size[i]!
    since += table.size[i]!
    if (i > out.title) before |= out.phrases[i]!
    if (i < out.commentsFrom && long > 0 && i > out.title && isCommentHeading(out, i)) out.commentsFrom = i
    if (out.heading[i] !== 0) {
      phrases = out.phrases[i]!
      since = 0
    }
    if (table.long[i] === 1) {
      long++
      lastLong = i
    }
  }
}

const COMMENT = phraseBits('comment')

/** A phrase of comments and nothing else, or a heading that begins with one. */
function isCommentHeading(out: Sequence, i: number): boolean {
  if ((out.phrases[i]! & COMMENT) === 0) return false
  return (out.phrases[i]! & WHOLE) !== 0 || out.heading[i] !== 0
}

function countCopies(tree: PageTree, out: Sequence): void {
  const seen = new Map<string, number>()
  for (const { text } of tree.blocks) if (text !== '') seen.set(text, (seen.get(text) ?? 0) + 1)
  tree.blocks.forEach((block, i) => {
    out.copies[i] = block.text === '' ? 0 : Math.min(MOST_COPIES, seen.get(block.text) ?? 0)
  })
}
