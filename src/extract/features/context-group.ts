import { type FeatureGroup, share } from './feature.ts'
import { PHRASE_KINDS } from './phrase-matcher.ts'
import type { View } from './view.ts'
import { stretch } from './windows.ts'

const landmarkFeatures = (name: string, where: string) => [
  { id: `${name}.inside`, meaning: `it is inside ${where}` },
  { id: `${name}.away`, meaning: `levels to climb from it to reach a part that ${where} is in too` },
  { id: `${name}.apart`, meaning: `levels that ${where} lies deeper than what both share` },
]

/** Far beyond this a distance in blocks says nothing more. */
const MOST_DISTANCE = 200
const HEADING_KINDS = PHRASE_KINDS
/** Stretches of so many blocks on both sides are looked at as a whole. */
const REACHES = [2, 5, 12] as const

/** Where a block stands among others: landmarks, headings, beginning and end. */
export const contextGroup: FeatureGroup<View> = {
  features: [
    ...landmarkFeatures('main', "the deepest part that holds most of the page's long text"),
    ...landmarkFeatures('clean', 'the same without menus, comments and crowds'),
    ...landmarkFeatures('wide', "the deepest part that holds nearly all of the page's long text"),
    ...landmarkFeatures('core', 'the deepest part that keeps half of the clean text at every step'),
    ...landmarkFeatures('direct', 'the part with the most long paragraphs of its own'),
    { id: 'directShare', meaning: 'long paragraphs of the part above its own, as a share of the most' },
    { id: 'cleanShare', meaning: "share of the clean part's text that stands before it" },
    { id: 'position', meaning: 'share of blocks before it' },
    { id: 'textBefore', meaning: "share of the page's text before it" },
    { id: 'fromTitle', meaning: 'blocks since the title, below 0 before it' },
    { id: 'sizeSinceTitle', meaning: 'logarithm of the size of text since the title' },
    { id: 'headingLevel', meaning: 'level of the nearest heading above, 0 for none' },
    { id: 'sinceHeading', meaning: 'logarithm of the size of text since then' },
    { id: 'longBefore', meaning: 'long blocks before it' },
    { id: 'toLongBefore', meaning: 'blocks back to the nearest long one' },
    { id: 'toLongAfter', meaning: 'blocks on to the nearest long one' },
    { id: 'stepFrom', meaning: 'levels up to what it shares with the block before' },
    { id: 'stepTo', meaning: 'levels up from the next block to what it shares with it' },
    { id: 'articleShare', meaning: "share of the page's text in the nearest part marked as an article" },
    { id: 'largestArticle', meaning: 'it is in the largest part marked as an article, -1 when there is none' },
    ...[0, 1, 2].map((up) => ({
      id: `up${up}.phrases`,
      meaning: `share of interface phrases in the part ${up} levels up`,
    })),
    ...REACHES.flatMap((reach) => [
      { id: `within${reach}.linkShare`, meaning: `share of link text in the ${reach} blocks before and after` },
      { id: `within${reach}.longShare`, meaning: `share of long text in the ${reach} blocks before and after` },
      { id: `within${reach}.size`, meaning: `logarithm of the length of the ${reach} blocks before and after` },
    ]),
    ...HEADING_KINDS.map((kind) => ({ id: `under.${kind}`, meaning: `the nearest heading above is of ${kind}` })),
    ...PHRASE_KINDS.map((kind) => ({
      id: `opened.${kind}`,
      meaning: `a part around it begins with a phrase of ${kind}`,
    })),
    ...PHRASE_KINDS.map((kind) => ({
      id: `after.${kind}`,
      meaning: `a phrase of ${kind} stands between title and it`,
    })),
  ],
  write(out, at, i, view) {
    const { table, levels, landmarks, sequence, levelOf } = view
    const own = levelOf[i]!
    const depth = levels.depth[own]!
    at = writeLandmark(out, at, depth, view.sharedWithMain[own]!, levels.depth[landmarks.main]!)
    at = writeLandmark(out, at, depth, view.sharedWithClean[own]!, levels.depth[landmarks.clean]!)
    at = writeLandmark(out, at, depth, view.sharedWithWide[own]!, levels.depth[landmarks.wide]!)
    at = writeLandmark(out, at, depth, view.sharedWithCore[own]!, levels.depth[landmarks.core]!)
    at = writeLandmark(out, at, depth, view.sharedWithDirect[own]!, levels.depth[landmarks.direct]!)
    const around = Math.max(0, levels.parent[own]!)
    const direct = Math.max(levels.direct[own]!, levels.direct[around]!)
    const { title } = sequence
    const before = sequence.before[i]!
    out[at++] = share(direct, levels.direct[landmarks.direct]!)
    out[at++] = share(before - firstSize(view), levels.size[landmarks.clean]!)
    out[at++] = i / table.count
    out[at++] = share(before, levels.size[0]!)
    out[at++] = title < 0 ? 0 : clamp(i - title)
    out[at++] = title < 0 || i < title ? 0 : Math.log1p(before - sequence.before[title]!)
    out[at++] = sequence.headingLevel[i]!
    out[at++] = Math.log1p(sequence.sinceHeading[i]!)
    out[at++] = Math.min(MOST_DISTANCE, sequence.longBefore[i]!)
    out[at++] = Math.min(MOST_DISTANCE, sequence.toLongBefore[i]!)
    out[at++] = Math.min(MOST_DISTANCE, sequence.toLongAfter[i]!)
    out[at++] = sequence.stepFrom[i]!
    out[at++] = i + 1 < table.count ? sequence.stepFrom[i + 1]! : 0
    at = writeParts(out, at, i, view)
    at = writeWindows(out, at, i, view)
    for (let kind = 0; kind < PHRASE_KINDS.length; kind++) out[at++] = (sequence.headingPhrases[i]! >> kind) & 1
    for (let kind = 0; kind < PHRASE_KINDS.length; kind++) out[at++] = (view.opened[own]! >> kind) & 1
    for (let kind = 0; kind < PHRASE_KINDS.length; kind++) out[at++] = (sequence.phrasesBefore[i]! >> kind) & 1
  },
}

const clamp = (distance: number): number => Math.max(-MOST_DISTANCE, Math.min(MOST_DISTANCE, distance))

function writeLandmark(out: Float32Array, at: number, depth: number, shared: number, target: number): number {
  out[at] = shared === target ? 1 : 0
  out[at + 1] = depth - shared
  out[at + 2] = target - shared
  return at + 3
}

function writeParts(out: Float32Array, at: number, i: number, { levels, levelOf, parts }: View): number {
  const own = levelOf[i]!
  const article = parts.article[own]!
  out[at++] = article < 0 ? 0 : share(levels.size[article]!, levels.size[0]!)
  out[at++] = parts.largestArticle < 0 ? -1 : article === parts.largestArticle ? 1 : 0
  let level = own
  for (let up = 0; up < 3; up++) {
    out[at++] = share(parts.phrases[level]!, levels.blocks[level]!)
    level = Math.max(0, levels.parent[level]!)
  }
  return at
}

function writeWindows(out: Float32Array, at: number, i: number, { windows }: View): number {
  for (const reach of REACHES) {
    const length = stretch(windows.length, i, reach)
    out[at++] = share(stretch(windows.linkLength, i, reach), length)
    out[at++] = share(stretch(windows.long, i, reach), length)
    out[at++] = Math.log1p(length)
  }
  return at
}

/** Size of text before the clean part's first block. */
function firstSize({ sequence, cleanFirst }: View): number {
  return cleanFirst < 0 ? 0 : sequence.before[cleanFirst]!
}
