import type { Levels } from './levels.ts'
import { phraseBits } from './phrase-matcher.ts'
import { MATCH, type Sequence } from './sequence.ts'

/** A part that begins so is of that kind as a whole, however long. */
const STRONG = phraseBits('comment', 'related', 'popular', 'consent', 'subscribe')
/** A part without a title that holds more than this of the page's long text is the page. */
const MOST = 0.7

/**
 * For each level, the phrases that it, or a level around it, begins with: a part that begins with "3 comments" or "We
 * value your privacy" is of that kind throughout, whatever its names. A part that holds the title is not named by its
 * first words; a part with long text only by words that head such parts (an article may begin with a share button).
 */
export function openings(levels: Levels, levelOf: Int32Array, sequence: Sequence): Int32Array {
  const { title } = sequence
  const titleAgrees = title >= 0 && (sequence.matches[title]! & MATCH.isTitle) !== 0
  const first = firstBlocks(levels, levelOf, sequence)
  const holdsTitle = new Uint8Array(levels.count)
  for (let at = title < 0 ? 0 : levelOf[title]!; at > 0; at = levels.parent[at]!) holdsTitle[at] = 1
  const opened = new Int32Array(levels.count)
  for (let i = 1; i < levels.count; i++) {
    opened[i] = opened[levels.parent[i]!]!
    const isPage = holdsTitle[i] === 1 || (!titleAgrees && levels.long[i]! > MOST * levels.long[0]!)
    if (isPage || levels.blocks[i] === 1 || first[i]! < 0) continue
    const phrases = sequence.phrases[first[i]!]!
    opened[i]! |= levels.long[i]! > 0 ? phrases & STRONG : phrases
  }
  return opened
}

/** The first block with text of each level; -1 for none. */
function firstBlocks(levels: Levels, levelOf: Int32Array, sequence: Sequence): Int32Array {
  const first = new Int32Array(levels.count).fill(-1)
  for (let i = levelOf.length - 1; i >= 0; i--) if (sequence.copies[i] !== 0) first[levelOf[i]!] = i
  for (let i = levels.count - 1; i > 0; i--) {
    const parent = levels.parent[i]!
    if (first[i]! >= 0 && (first[parent]! < 0 || first[i]! < first[parent]!)) first[parent] = first[i]!
  }
  return first
}
