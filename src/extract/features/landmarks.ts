import { FACT } from '../read/facts.ts'
import type { Columns } from './columns.ts'
import { APART_WORDS, type Levels } from './levels.ts'
import { phraseBits } from './phrase-matcher.ts'

/** Levels that the whole page turns around. */
export interface Landmarks {
  /** Deepest level that holds most of the page's long text. */
  main: number
  /** Deepest level that holds nearly all of the page's long text. */
  wide: number
  /** The same as `main`, not counting text in menus, asides, dialogs, comments and crowds of equal siblings. */
  clean: number
  /** Deepest level that keeps half of that at every step. */
  core: number
  /** Level with the most long text in paragraphs directly in it. */
  direct: number
  /** Long text outside of the parts that `clean` does not count, per level. */
  cleanLong: Float32Array
  /** Most equal siblings among the levels around that hold more than one block each. */
  crowd: Float32Array
}

/** "Most": the share of long text that a level must keep to be entered. Best single number in the first experiments. */
const MOST = 0.7
const NEARLY_ALL = 0.9
const HALF = 0.5
/** So many equal siblings of several blocks each are taken for a list of comments, posts or teasers. */
const CROWD = 5

const APART_PHRASES = phraseBits('comment', 'related', 'popular', 'consent', 'subscribe', 'login')
const APART_FACTS = FACT.navigation | FACT.aside | FACT.footer | FACT.dialog | FACT.comment

/** @param opened phrases that each level begins with (see `openings`) */
export function findLandmarks(levels: Levels, opened: Int32Array): Landmarks {
  const crowd = crowds(levels)
  const cleanLong = cleanSums(levels, crowd, opened)
  let direct = 0
  for (let i = 1; i < levels.count; i++) if (levels.direct[i]! > levels.direct[direct]!) direct = i
  return {
    main: deepest(levels, levels.long, MOST),
    wide: deepest(levels, levels.long, NEARLY_ALL),
    clean: deepest(levels, cleanLong, MOST),
    core: deepest(levels, cleanLong, HALF),
    direct,
    cleanLong,
    crowd,
  }
}

function crowds(levels: Levels): Float32Array {
  const crowd = new Float32Array(levels.count)
  for (let i = 1; i < levels.count; i++) {
    const own = levels.blocks[i]! > 1 ? levels.alike[i]! : 0
    crowd[i] = Math.max(own, crowd[levels.parent[i]!]!)
  }
  return crowd
}

/** Long text that stands apart by its own names or by crowding is left out, unless it is most of the page's text. */
function cleanSums(levels: Levels, crowd: Float32Array, opened: Int32Array): Float32Array {
  const { parent } = levels
  const sums = new Float32Array(levels.count)
  const apart = new Uint8Array(levels.count)
  for (let i = 1; i < levels.count; i++) {
    const marked =
      crowd[i]! >= CROWD || (levels.words[i]! & APART_WORDS) !== 0 || (levels.facts[i]! & APART_FACTS) !== 0
    const mostOfPage = crowd[i]! < CROWD && levels.long[i]! > MOST * levels.long[0]!
    const named = (opened[i]! & APART_PHRASES) !== 0
    apart[i] = apart[parent[i]!]! | (named || (marked && !mostOfPage) ? 1 : 0)
  }
  const inner = new Float32Array(levels.count)
  for (let i = levels.count - 1; i > 0; i--) {
    const own = levels.long[i]! - inner[i]!
    inner[parent[i]!]! += levels.long[i]!
    if (apart[i] === 0) sums[i]! += own
    sums[parent[i]!]! += sums[i]!
  }
  sums[0]! += levels.long[0]! - inner[0]!
  return sums
}

/** Goes down from the page into the child with the most, as long as it keeps that share of what its parent has. */
function deepest(levels: Levels, sums: Float32Array, keep: number): number {
  const best = new Int32Array(levels.count).fill(-1)
  for (let i = 1; i < levels.count; i++) {
    const parent = levels.parent[i]!
    if (best[parent]! < 0 || sums[i]! > sums[best[parent]!]!) best[parent] = i
  }
  let at = 0
  for (;;) {
    const next = best[at]!
    if (next < 0 || sums[next]! === 0 || sums[next]! < keep * sums[at]! || levels.blocks[next]! === 1) return at
    at = next
  }
}

/** For every level, how deep its path from the root runs along with that of `target`. */
export function sharedDepth(levels: Levels, target: number, columns: Columns): Uint16Array {
  const onPath = columns.bytes(levels.count)
  for (let at = target; at >= 0; at = at === 0 ? -1 : levels.parent[at]!) onPath[at] = 1
  const shared = columns.shorts(levels.count)
  for (let i = 1; i < levels.count; i++) {
    shared[i] = onPath[i] === 1 ? levels.depth[i]! : shared[levels.parent[i]!]!
  }
  return shared
}
