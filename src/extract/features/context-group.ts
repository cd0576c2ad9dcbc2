import { type FeatureGroup, share } from './feature.ts'
import { logSize } from './log-sizes.ts'
import { phraseBits } from './phrase-matcher.ts'
import type { View } from './view.ts'

/** Far beyond this a distance in blocks says nothing more. */
const MOST_DISTANCE = 200
const SHARE = phraseBits('share')

/**
 * Where a block stands to a landmark (see `Landmarks`): whether it is `inside`; how many levels to climb from it to a part
 * that the landmark is in too (`away`); how much deeper than that the landmark lies (`apart`). Then: long paragraphs of
 * the part above its own, as a share of the most. The same for all blocks of a level.
 */
export const landmarkGroup: FeatureGroup<View> = {
  ids: [
    ...['main.inside', 'main.away', 'main.apart', 'clean.inside', 'clean.apart', 'wide.away', 'core.apart'],
    ...['direct.inside', 'direct.away', 'direct.apart', 'directShare'],
  ],
  write: writeLandmarks,
}

/**
 * Where a block stands among others: the clean part's and the page's text before it, as shares; share of blocks before
 * it; blocks since the title; logarithm of the size of text since the last heading; long blocks before it; whether it is
 * in the largest part marked as an article (-1 when there is none); link share and logarithm of the length of the
 * stretches of blocks around it; whether a phrase of sharing stands between title and it.
 */
export const contextGroup: FeatureGroup<View> = {
  ids: [
    ...['cleanShare', 'position', 'textBefore', 'fromTitle', 'sinceHeading', 'longBefore', 'largestArticle'],
    ...['within2.size', 'within5.linkShare', 'within5.size', 'within12.size', 'after.share'],
  ],
  write(out, at, i, view) {
    const { table, sequence, levels } = view
    const before = sequence.before[i]!
    out[at++] = share(before - view.cleanBefore, levels.size[view.landmarks.clean]!)
    out[at++] = i / table.count
    out[at++] = share(before, levels.size[0]!)
    out[at++] = sequence.title < 0 ? 0 : clamp(i - sequence.title)
    out[at++] = logSize(sequence.sinceHeading[i]!)
    out[at++] = Math.min(MOST_DISTANCE, sequence.longBefore[i]!)
    out[at++] = inLargestArticle(i, view)
    at = writeWindows(out, at, i, view)
    out[at++] = (sequence.phrasesBefore[i]! & SHARE) === 0 ? 0 : 1
  },
}

const clamp = (distance: number): number => Math.max(-MOST_DISTANCE, Math.min(MOST_DISTANCE, distance))

function writeLandmarks(out: Float32Array, at: number, own: number, view: View): void {
  const { levels, landmarks } = view
  const depth = levels.depth[own]!
  const main = view.sharedWithMain[own]!
  const clean = levels.depth[landmarks.clean]! - view.sharedWithClean[own]!
  const direct = view.sharedWithDirect[own]!
  const toMain = levels.depth[landmarks.main]! - main
  const toDirect = levels.depth[landmarks.direct]! - direct
  out[at++] = toMain === 0 ? 1 : 0
  out[at++] = depth - main
  out[at++] = toMain
  out[at++] = clean === 0 ? 1 : 0
  out[at++] = clean
  out[at++] = depth - view.sharedWithWide[own]!
  out[at++] = levels.depth[landmarks.core]! - view.sharedWithCore[own]!
  out[at++] = toDirect === 0 ? 1 : 0
  out[at++] = depth - direct
  out[at++] = toDirect
  const most = Math.max(levels.direct[own]!, levels.direct[Math.max(0, levels.parent[own]!)]!)
  out[at++] = share(most, levels.direct[landmarks.direct]!)
}

function inLargestArticle(i: number, { parts, levelOf }: View): number {
  if (parts.largestArticle < 0) return -1
  return parts.article[levelOf[i]!] === parts.largestArticle ? 1 : 0
}

/** Stretches of two, five and twelve blocks on both sides. */
function writeWindows(out: Float32Array, at: number, i: number, { tree: { blocks } }: View): number {
  const end = blocks.length
  let two = 0
  let five = 0
  let links = 0
  let twelve = 0
  for (let k = Math.max(0, i - 12); k <= i + 12 && k < end; k++) {
    const { length, linkLength } = blocks[k]!
    twelve += length
    if (k < i - 5 || k > i + 5) continue
    five += length
    links += linkLength
    if (k >= i - 2 && k <= i + 2) two += length
  }
  out[at++] = logSize(two)
  out[at++] = share(links, five)
  out[at++] = logSize(five)
  out[at++] = logSize(twelve)
  return at
}
