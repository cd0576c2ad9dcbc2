import { FACT } from '../read/facts.ts'
import { CLASS_WORDS } from '../tables/class-words.ts'
import { type FeatureGroup, share } from './feature.ts'
import { AROUND_SIZES, type Levels } from './levels.ts'
import { logSize } from './log-sizes.ts'
import type { View } from './view.ts'

const MOST_ALIKE = 50
const MOST_CONTROLS = 20

/** Numbers of a level, as columns show them. */
const LEVEL: Readonly<Record<string, (levels: Levels, level: number) => number>> = {
  /** Logarithm of the size of its text. */
  size: (levels, level) => logSize(levels.size[level]!),
  /** Shares of link text, of long text, and of the page's text. */
  linkShare: (levels, level) => share(levels.linkLength[level]!, levels.length[level]!),
  longShare: (levels, level) => share(levels.long[level]!, levels.size[level]!),
  pageShare: (levels, level) => share(levels.size[level]!, levels.size[0]!),
  /** Logarithm of the number of its blocks. */
  blocks: (levels, level) => logSize(levels.blocks[level]!),
  controls: (levels, level) => Math.min(MOST_CONTROLS, levels.controls[level]!),
  buttons: (levels, level) => Math.min(MOST_CONTROLS, levels.buttons[level]!),
  media: (levels, level) => Math.min(MOST_ALIKE, levels.media[level]!),
  /** Siblings like it, itself among them; logarithm of their mean size; their share of their parent's text. */
  alike: (levels, level) => Math.min(MOST_ALIKE, levels.alike[level]!),
  alikeMean: (levels, level) =>
    logSize((levels.alikeShare[level]! * levels.size[Math.max(0, levels.parent[level]!)]!) / levels.alike[level]!),
  alikeShare: (levels, level) => levels.alikeShare[level]!,
}

/** Columns that show numbers of one level. */
function levelGroup(prefix: string, names: string): FeatureGroup<Levels> {
  const shown = names.split(' ')
  const readers = shown.map((name) => LEVEL[name]!)
  return {
    ids: shown.map((name) => `${prefix}.${name}`),
    write(out, at, level, levels) {
      for (let i = 0; i < readers.length; i++) out[at + i] = readers[i]!(levels, level)
    },
  }
}

/** What is shown of the block's own level (`up0`), and of those one, two and three above. */
export const UP_GROUPS: readonly FeatureGroup<Levels>[] = [
  levelGroup('up0', 'size alike alikeMean'),
  levelGroup('up1', 'linkShare longShare alikeShare'),
  levelGroup('up2', 'pageShare controls'),
  levelGroup('up3', 'linkShare controls'),
]

/** What is shown of the smallest level around that has so much text, for each of `AROUND_SIZES`. */
export const AROUND_GROUPS: readonly FeatureGroup<Levels>[] = [
  'linkShare pageShare controls buttons',
  'linkShare pageShare blocks controls media alikeShare',
  'linkShare longShare blocks controls buttons media alikeMean alikeShare',
].map((names, i) => levelGroup(`around${AROUND_SIZES[i]}`, names))

/** Most equal siblings of several blocks among the levels around. */
export const crowdGroup: FeatureGroup<View> = {
  ids: ['crowd'],
  write(out, at, level, { landmarks }) {
    out[at] = Math.min(MOST_ALIKE, landmarks.crowd[level]!)
  },
}

/** Facts, and names, of any level around that are shown. */
const FACTS = ['navigation', 'main', 'table', 'item'] as const
const NAMED = ['footer', 'dialog', 'articleBody', 'notes'] as const
const wordBit = (id: string): number => CLASS_WORDS.findIndex((row) => row.id === id)
const COMMENT = wordBit('comment')
const NAMED_BITS = NAMED.map(wordBit)

/** What the levels around say of themselves. Names of comments: on its own level (4), one up (2), two up (1). */
export const namesGroup: FeatureGroup<View> = {
  ids: [...FACTS.map((name) => `in.${name}`), 'near.comment', ...NAMED.map((name) => `named.${name}`)],
  write(out, at, own, { levels }) {
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
