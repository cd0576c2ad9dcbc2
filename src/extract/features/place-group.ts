import { FACT } from '../read/facts.ts'
import { CLASS_WORDS } from '../tables/class-words.ts'
import { type FeatureGroup, share } from './feature.ts'
import { AROUND_SIZES, type Levels } from './levels.ts'
import type { View } from './view.ts'

/** So many levels up are looked at one by one. */
const LEVELS_UP = 4
const FACT_NAMES = Object.keys(FACT) as (keyof typeof FACT)[]

const levelFeatures = (name: string, where: string) => [
  { id: `${name}.size`, meaning: `logarithm of the size of ${where}` },
  { id: `${name}.linkShare`, meaning: `share of link text in ${where}` },
  { id: `${name}.longShare`, meaning: `share of long text in ${where}` },
  { id: `${name}.pageShare`, meaning: `share of the page's text that is in ${where}` },
  { id: `${name}.blocks`, meaning: `logarithm of the number of blocks in ${where}` },
  { id: `${name}.controls`, meaning: `form fields in ${where}` },
  { id: `${name}.buttons`, meaning: `buttons in ${where}` },
  { id: `${name}.media`, meaning: `pictures and other media in ${where}` },
  { id: `${name}.alike`, meaning: `siblings like ${where}, itself among them` },
  { id: `${name}.alikeMean`, meaning: `logarithm of the mean size of the siblings like ${where}` },
  { id: `${name}.alikeShare`, meaning: `share of their parent's text in the siblings like ${where}` },
]

const LEVEL_WIDTH = levelFeatures('', '').length
const MOST_ALIKE = 50
const MOST_CONTROLS = 20

function writeLevel(out: Float32Array, at: number, levels: Levels, level: number): void {
  const size = levels.size[level]!
  out[at++] = Math.log1p(size)
  out[at++] = share(levels.linkLength[level]!, levels.length[level]!)
  out[at++] = share(levels.long[level]!, size)
  out[at++] = share(size, levels.size[0]!)
  out[at++] = Math.log1p(levels.blocks[level]!)
  out[at++] = Math.min(MOST_CONTROLS, levels.controls[level]!)
  out[at++] = Math.min(MOST_CONTROLS, levels.buttons[level]!)
  out[at++] = Math.min(MOST_ALIKE, levels.media[level]!)
  out[at++] = Math.min(MOST_ALIKE, levels.alike[level]!)
  out[at++] = Math.log1p(
    (levels.alikeShare[level]! * levels.size[Math.max(0, levels.parent[level]!)]!) / levels.alike[level]!,
  )
  out[at++] = levels.alikeShare[level]!
}

/** Where a block stands: what is known of the levels around it. */
export const placeGroup: FeatureGroup<View> = {
  features: [
    { id: 'depth', meaning: 'levels around it' },
    { id: 'crowd', meaning: 'most equal siblings of several blocks among the levels around' },
    ...Array.from({ length: LEVELS_UP }, (_, up) =>
      levelFeatures(`up${up}`, `the part ${up} levels above its own`),
    ).flat(),
    ...AROUND_SIZES.flatMap((size) => levelFeatures(`around${size}`, `the smallest part around it of size ${size}`)),
    ...FACT_NAMES.map((name) => ({ id: `in.${name}`, meaning: `a level around it is marked as ${name}` })),
    ...CLASS_WORDS.flatMap(({ id }) => [
      { id: `near.${id}`, meaning: `names of ${id} on its own level (4), one up (2), two up (1)` },
      { id: `named.${id}`, meaning: `names of ${id} on any level around` },
    ]),
  ],
  write(out, at, i, { levels, levelOf, landmarks }) {
    const own = levelOf[i]!
    out[at++] = levels.depth[own]!
    out[at++] = Math.min(MOST_ALIKE, landmarks.crowd[own]!)
    let level = own
    for (let up = 0; up < LEVELS_UP; up++) {
      writeLevel(out, at, levels, level)
      at += LEVEL_WIDTH
      level = Math.max(0, levels.parent[level]!)
    }
    for (const around of levels.around) {
      writeLevel(out, at, levels, around[own]!)
      at += LEVEL_WIDTH
    }
    const facts = levels.factsAround[own]!
    for (let bit = 0; bit < FACT_NAMES.length; bit++) out[at++] = (facts >> bit) & 1
    writeNames(out, at, levels, own)
  },
}

function writeNames(out: Float32Array, at: number, levels: Levels, own: number): void {
  const up = Math.max(0, levels.parent[own]!)
  const upper = Math.max(0, levels.parent[up]!)
  const here = levels.words[own]!
  const above = levels.words[up]!
  const higher = levels.words[upper]!
  const around = levels.wordsAround[own]!
  for (let bit = 0; bit < CLASS_WORDS.length; bit++) {
    out[at++] = ((here >> bit) & 1) * 4 + ((above >> bit) & 1) * 2 + ((higher >> bit) & 1)
    out[at++] = (around >> bit) & 1
  }
}
