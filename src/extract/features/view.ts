import type { PageTree } from '../page-tree.ts'
import { type BlockTable, blockTable } from './block-table.ts'
import { Columns } from './columns.ts'
import { findLandmarks, type Landmarks, sharedDepth } from './landmarks.ts'
import { computeLevels, type Levels } from './levels.ts'
import { openings } from './opened.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { describeParts, type Parts } from './parts.ts'
import { readSequence, type Sequence } from './sequence.ts'

/** All that features are computed from: the page seen as text, as a tree, as a sequence, and by its own account. */
export interface View {
  tree: PageTree
  table: BlockTable
  levels: Levels
  landmarks: Landmarks
  sequence: Sequence
  facts: PageFacts
  /** Level of each block. */
  levelOf: Int32Array
  /** Size of text before the first block of the clean part. */
  cleanBefore: number
  /** Number of h1 with text. */
  headings: number
  /** How deep each level's path runs along with that of the landmarks. */
  sharedWithMain: Uint16Array
  sharedWithClean: Uint16Array
  sharedWithDirect: Uint16Array
  sharedWithWide: Uint16Array
  sharedWithCore: Uint16Array
  parts: Parts
  /** Phrases that each level, or one around it, begins with (see `openings`). */
  opened: Int32Array
}

export function viewPage(tree: PageTree): View {
  const columns = new Columns()
  const table = blockTable(tree, columns)
  const levels = computeLevels(tree, table, columns)
  const facts = pageFacts(tree)
  const sequence = readSequence(tree, table, facts, columns)
  const levelOf = levelsOf(tree, levels, columns)
  const opened = openings(levels, levelOf, sequence)
  const landmarks = findLandmarks(levels, opened)
  const shared = (landmark: number): Uint16Array => sharedDepth(levels, landmark, columns)
  const sharedWithClean = shared(landmarks.clean)
  const cleanDepth = levels.depth[landmarks.clean]!
  const cleanFirst = levelOf.findIndex((level) => sharedWithClean[level] === cleanDepth)
  return {
    tree,
    table,
    levels,
    landmarks,
    facts,
    sequence,
    levelOf,
    cleanBefore: cleanFirst < 0 ? 0 : sequence.before[cleanFirst]!,
    headings: countTopHeadings(sequence),
    sharedWithMain: shared(landmarks.main),
    sharedWithClean,
    sharedWithDirect: shared(landmarks.direct),
    sharedWithWide: shared(landmarks.wide),
    sharedWithCore: shared(landmarks.core),
    opened,
    parts: describeParts(levels, levelOf, sequence),
  }
}

function levelsOf(tree: PageTree, levels: Levels, columns: Columns): Int32Array {
  const levelOf = columns.ints(tree.blocks.length)
  for (let i = 0; i < levelOf.length; i++) levelOf[i] = levels.of[tree.blocks[i]!.parent.index]!
  return levelOf
}

function countTopHeadings({ heading }: Sequence): number {
  let count = 0
  for (let i = 0; i < heading.length; i++) if (heading[i] === 1) count++
  return count
}
