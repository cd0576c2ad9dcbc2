import { FACT } from '../read/facts.ts'
import { CLASS_WORDS } from '../tables/class-words.ts'
import { type FeatureGroup, share } from './feature.ts'
import { AROUND_SIZES, type Levels } from './levels.ts'
import type { View } from './view.ts'

const MOST_ALIKE = 50
const MOST_CONTROLS = 20

/** Numbers of a level, as columns show them. */
const LEVEL: Readonly<Record<string, (levels: Levels, level: number) => number>> = {
  /** Logarithm of the size of its text. */
  size: (levels, level) => Math.log1p(levels.size[level]!),
  /** Shares of link text, of long text, and of the page's text. */
  linkShare: (levels, level) => share(levels.linkLength[level]!, levels.length[level]!),
  longShare: (levels, level) => share(levels.long[level]!, levels.size[level]!),
  pageShare: (levels, level) => share(levels.size[level]!, levels.size[0]!),
  /** Logarithm of the number of its blocks. */
  blocks: (levels, level) => Math.log1p(levels.blocks[level]!),
  controls: (levels, level) => Math.min(MOST_CONTROLS, levels.controls[level]!),
  buttons: (levels, level) => Math.min(MOST_CONTROLS, levels.buttons[level]!),
  media: (levels, level) => Math.min(MOST_ALIKE, levels.media[level]!),
  /** Siblings like it, itself among them; logarithm of their mean size; their share of their parent's text. */
  alike: (levels, level) => Math.min(MOST_ALIKE, levels.alike[level]!),
  alikeMean: (levels, level) =>
    Math.log1p((levels.alikeShare[level]! * levels.size[Math.max(0, levels.parent[level]!)]!) / levels.alike[level]!),
  alikeShare: (levels, level) => levels.alikeShare[level]!,
}

/** What is shown of the block's own level (`up0`), and of those one, two and three above. */
const UP = [
  ['size', 'alike', 'alikeMean'],
  ['linkShare', 'longShare', 'alikeShare'],
  ['pageShare', 'controls'],
  ['linkShare', 'controls'],
] as const

/** What is shown of the smallest level around that has so much text, for each of `AROUND_SIZES`. */
const AROUND = [
  ['linkShare', 'pageShare', 'controls', 'buttons'],
  ['linkShare', 'pageShare', 'blocks', 'controls', 'media', 'alikeShare'],
  ['linkShare', 'longShare', 'blocks', 'controls', 'buttons', 'media', 'alikeMean', 'alikeShare'],
] as const

const reader = (name: string) => LEVEL[name]!
const UP_READERS = UP.map((names) => names.map(reader))
const AROUND_READERS = AROUND.map((names) => names.map(reader))

/** Facts, and names, of any level around that are shown. */
const FACTS = ['navigation', 'main', 'table', 'item'] as const
const NAMED = ['footer', 'dialog', 'articleBody', 'notes'] as const
const wordBit = (id: string): number => CLASS_WORDS.findIndex((row) => row.id === id)
const COMMENT = wordBit('comment')
const NAMED_BITS = NAMED.map(wordBit)

/** Where a block stands: what is known of the levels around it. */
export const placeGroup: FeatureGroup<View> = {
  ids: [
    /** Most equal siblings of several blocks among the levels around. */
    'crowd',
    ...UP.flatMap((names, up) => names.map((name) => `up${up}.${name}`)),
    ...AROUND.flatMap((names, i) => names.map((name) => `around${AROUND_SIZES[i]}.${name}`)),
    ...FACTS.map((name) => `in.${name}`),
    /** Names of comments on its own level (4), one up (2), two up (1). */
    'near.comment',
    ...NAMED.map((name) => `named.${name}`),
  ],
  write(out, at, i, { levels, levelOf, landmarks }) {
    const own = levelOf[i]!
    out[at++] = Math.min(MOST_ALIKE, landmarks.crowd[own]!)
    let level = own
    for (const readers of UP_READERS) {
      for (const read of readers) out[at++] = read(levels, level)
      level = Math.max(0, levels.parent[level]!)
    }
    for (let k = 0; k < AROUND_READERS.length; k++) {
      for (const read of AROUND_READERS[k]!) out[at++] = read(levels, levels.around[k]![own]!)
    }
    const facts = levels.factsAround[own]!
    for (const name of FACTS) out[at++] = (facts & FACT[name]) === 0 ? 0 : 1
    out[at++] = nearComment(levels, own)
    const around = levels.wordsAround[own]!
    for (const bit of NAMED_BITS) out[at++] = (around >> bit) & 1
  },
}

function nearComment({ words, parent }: Levels, own: number): number {
  const up = Math.max(0, parent[own]!)
  const upper = Math.max(0, parent[up]!)
  return ((words[own]! >> COMMENT) & 1) * 4 + ((words[up]! >> COMMENT) & 1) * 2 + ((words[upper]! >> COMMENT) & 1)
}
