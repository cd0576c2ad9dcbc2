import type { Container, PageTree } from '../page-tree.ts'
import { FACT } from '../read/facts.ts'
import { CLASS_WORDS } from '../tables/class-words.ts'
import type { BlockTable } from './block-table.ts'
import type { Columns } from './columns.ts'
import { WordMatcher } from './word-matcher.ts'

/**
 * The tree of containers without mere wrappers: a container that holds exactly what its parent holds is of the same
 * level, and their names and facts are put together. So a page's numbers do not depend on how often it wraps a thing.
 * Parents come before children; level 0 is the whole page.
 */
export interface Levels {
  count: number
  /** Level of each container. */
  of: Int32Array
  parent: Int32Array
  depth: Uint16Array
  /** Topmost container of each level. */
  top: Container[]
  /** Bits of `CLASS_WORDS` of its containers' names; and of those and all around. */
  words: Int32Array
  wordsAround: Int32Array
  /** Bits of `FACT`, likewise. */
  facts: Int32Array
  factsAround: Int32Array
  /** Sums over all blocks inside. */
  blocks: Float32Array
  size: Float32Array
  length: Float32Array
  linkLength: Float32Array
  /** Size of long text inside (see `BlockTable.long`). */
  long: Float32Array
  longBlocks: Float32Array
  sentences: Float32Array
  media: Uint16Array
  controls: Uint16Array
  buttons: Uint16Array
  /** Size of long text in paragraphs directly in it. */
  direct: Float32Array
  /** How many siblings, itself among them, have the same tag and class; and the share of the parent's text in them. */
  alike: Float32Array
  alikeShare: Float32Array
  /** For each of `AROUND_SIZES`: the smallest level around (or itself) that holds so much text; the page if none does. */
  around: Int32Array[]
}

/** Sizes of the part around a block that are looked for: about a paragraph or two, a section, a page of text. */
export const AROUND_SIZES = [500, 2000, 8000] as const

/** Names of parts that are not the article. */
export const APART_WORDS = CLASS_WORDS.reduce((bits, row, i) => (row.apart ? bits | (1 << i) : bits), 0)

/** Made on first use. */
let matcher: WordMatcher | null = null

function emptyLevels(containers: number, columns: Columns): Levels {
  const ints = (): Int32Array => columns.ints(containers)
  const floats = (): Float32Array => columns.floats(containers)
  return {
    count: 0,
    of: ints(),
    parent: ints(),
    depth: columns.shorts(containers),
    top: [],
    words: ints(),
    wordsAround: ints(),
    facts: ints(),
    factsAround: ints(),
    blocks: floats(),
    size: floats(),
    length: floats(),
    linkLength: floats(),
    long: floats(),
    longBlocks: floats(),
    sentences: floats(),
    media: columns.shorts(containers),
    controls: columns.shorts(containers),
    buttons: columns.shorts(containers),
    direct: floats(),
    alike: floats(),
    alikeShare: floats(),
    around: AROUND_SIZES.map(ints),
  }
}

/** How many blocks each container holds, at any depth. */
function blockCounts(tree: PageTree): Int32Array {
  const counts = new Int32Array(tree.containers.length)
  for (const block of tree.blocks) counts[block.parent.index]!++
  for (let i = counts.length - 1; i > 0; i--) counts[tree.containers[i]!.parent!.index]! += counts[i]!
  return counts
}

export function computeLevels(tree: PageTree, table: BlockTable, columns: Columns): Levels {
  const levels = emptyLevels(tree.containers.length, columns)
  mergeWrappers(tree, levels)
  addBlocks(tree, table, levels)
  sumUp(levels)
  lookAround(levels)
  countAlike(levels)
  for (const [k, size] of AROUND_SIZES.entries()) findAround(levels, size, levels.around[k]!)
  return levels
}

/** Facts that would take most of the page's text away: they say how the page is built, or that a dialog is open. */
const SETTING_APART =
  FACT.hidden | FACT.ariaHidden | FACT.dialog | FACT.navigation | FACT.aside | FACT.footer | FACT.header | FACT.form
/** Shares of the page's long text from which on a part's facts, and its names, are taken as those of the page. */
const PAGE_BY_FACTS = 0.5
const PAGE_BY_NAMES = 0.9

function lookAround(levels: Levels): void {
  for (let i = 0; i < levels.count; i++) {
    const part = levels.long[0]! > 0 ? levels.long[i]! / levels.long[0]! : 0
    if (part > PAGE_BY_FACTS) levels.facts[i]! &= ~SETTING_APART
    if (part > PAGE_BY_NAMES) levels.words[i]! &= ~APART_WORDS
    const parent = levels.parent[i]!
    levels.wordsAround[i] = levels.words[i]! | (i === 0 ? 0 : levels.wordsAround[parent]!)
    levels.factsAround[i] = levels.facts[i]! | (i === 0 ? 0 : levels.factsAround[parent]!)
  }
}

function findAround(levels: Levels, size: number, around: Int32Array): void {
  for (let i = 1; i < levels.count; i++) around[i] = levels.size[i]! >= size ? i : around[levels.parent[i]!]!
}

function mergeWrappers(tree: PageTree, levels: Levels): void {
  const counts = blockCounts(tree)
  const known = new Map<string, number>()
  for (const container of tree.containers) {
    const { index, parent } = container
    const within = parent ? levels.of[parent.index]! : -1
    let level = within
    if (!parent || counts[index] !== counts[parent.index]) {
      level = levels.count++
      levels.top.push(container)
      levels.parent[level] = within
      levels.depth[level] = within < 0 ? 0 : levels.depth[within]! + 1
    }
    levels.of[index] = level
    const words = wordsOf(container.className, known) | wordsOf(container.id, known) | wordsOf(container.label, known)
    // The page's own frame (html, body, #wrap) is named after the kind of page, not after a part of it.
    if (parent) levels.words[level]! |= words
    levels.facts[level]! |= container.facts
    levels.controls[level]! += container.controls
    levels.buttons[level]! += container.buttons
  }
}

function wordsOf(name: string, known: Map<string, number>): number {
  if (name === '') return 0
  let words = known.get(name)
  if (words === undefined) {
    matcher ??= new WordMatcher(CLASS_WORDS.map((row) => row.pattern))
    words = matcher.match(name)
    known.set(name, words)
  }
  return words
}

function addBlocks(tree: PageTree, table: BlockTable, levels: Levels): void {
  for (let i = 0; i < table.count; i++) {
    const block = tree.blocks[i]!
    const level = levels.of[block.parent.index]!
    levels.blocks[level]!++
    levels.size[level]! += table.size[i]!
    levels.length[level]! += block.length
    levels.linkLength[level]! += block.linkLength
    levels.sentences[level]! += table.sentences[i]!
    levels.media[level]! += block.media
    if (table.long[i] === 0) continue
    levels.long[level]! += table.size[i]!
    levels.longBlocks[level]!++
    // A paragraph's own element is a level of its own when it has siblings; the one around it gets the credit.
    const around = block.parent.items.length > 1 || level === 0 ? level : levels.parent[level]!
    levels.direct[around]! += table.size[i]!
  }
}

function sumUp(levels: Levels): void {
  const { parent } = levels
  const sums = [
    levels.blocks,
    levels.size,
    levels.length,
    levels.linkLength,
    levels.long,
    levels.longBlocks,
    levels.sentences,
    levels.media,
    levels.controls,
    levels.buttons,
  ]
  for (const sum of sums) for (let i = levels.count - 1; i > 0; i--) sum[parent[i]!]! += sum[i]!
}

/** Class names are compared by their first word without digits, so that "comment-17" and "comment-18 odd" are alike. */
function shapeOf(container: Container): string {
  const { tag, className } = container
  if (className === '') return tag
  const space = className.indexOf(' ')
  return `${tag}.${(space < 0 ? className : className.slice(0, space)).replace(/\d+/g, '#')}`
}

function countAlike(levels: Levels): void {
  const shapes = new Map<string, number>()
  const groups = new Map<number, number>()
  const group = new Int32Array(levels.count)
  const count: number[] = []
  const size: number[] = []
  for (let i = 1; i < levels.count; i++) {
    const shape = shapeOf(levels.top[i]!)
    let id = shapes.get(shape)
    if (id === undefined) {
      id = shapes.size
      shapes.set(shape, id)
    }
    const key = id * levels.count + levels.parent[i]!
    let at = groups.get(key)
    if (at === undefined) {
      at = count.length
      groups.set(key, at)
      count.push(0)
      size.push(0)
    }
    group[i] = at
    count[at]!++
    size[at]! += levels.size[i]!
  }
  levels.alike[0] = 1
  levels.alikeShare[0] = 1
  for (let i = 1; i < levels.count; i++) {
    levels.alike[i] = count[group[i]!]!
    levels.alikeShare[i] = size[group[i]!]! / Math.max(1, levels.size[levels.parent[i]!]!)
  }
}
