import { type FeatureGroup, share } from './feature.ts'
import { PHRASE_KINDS } from './phrase-matcher.ts'
import type { View } from './view.ts'

const landmarkFeatures = (name: string, where: string) => [
  { id: `${name}.inside`, meaning: `it is inside ${where}` },
  { id: `${name}.away`, meaning: `levels to climb from it to reach a part that ${where} is in too` },
  { id: `${name}.apart`, meaning: `levels that ${where} lies deeper than what both share` },
]

/** Far beyond this a distance in blocks says nothing more. */
const MOST_DISTANCE = 200
const HEADING_KINDS = PHRASE_KINDS

/** Where a block stands among others: landmarks, headings, beginning and end. */
export const contextGroup: FeatureGroup<View> = {
  features: [
    ...landmarkFeatures('main', "the deepest part that holds most of the page's long text"),
    ...landmarkFeatures('clean', 'the same without menus, comments and crowds'),
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
    ...HEADING_KINDS.map((kind) => ({ id: `under.${kind}`, meaning: `the nearest heading above is of ${kind}` })),
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
    for (let kind = 0; kind < PHRASE_KINDS.length; kind++) out[at++] = (sequence.headingPhrases[i]! >> kind) & 1
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

/** Size of text before the clean part's first block. */
function firstSize({ sequence, cleanFirst }: View): number {
  return cleanFirst < 0 ? 0 : sequence.before[cleanFirst]!
}
