import type { PageTree } from '../page-tree.ts'
import { type BlockTable, blockTable } from './block-table.ts'
import { findLandmarks, type Landmarks, sharedDepth } from './landmarks.ts'
import { computeLevels, type Levels } from './levels.ts'
import { openings } from './opened.ts'
import { type PageFacts, pageFacts } from './page-facts.ts'
import { describeParts, type Parts } from './parts.ts'
import { readSequence, type Sequence } from './sequence.ts'
import { sumWindows, type Windows } from './windows.ts'

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
  /** First block of the clean part; -1 on a page without any. */
  cleanFirst: number
  /** Number of h1 with text. */
  headings: number
  /** How deep each level's path runs along with that of the landmarks. */
  sharedWithMain: Int32Array
  sharedWithClean: Int32Array
  sharedWithDirect: Int32Array
  sharedWithWide: Int32Array
  sharedWithCore: Int32Array
  parts: Parts
  /** Phrases that each level, or one around it, begins with (see `openings`). */
  opened: Int32Array
  windows: Windows
}

export function viewPage(tree: PageTree): View {
  const table = blockTable(tree)
  const levels = computeLevels(tree, table)
  const facts = pageFacts(tree)
  const sequence = readSequence(tree, table, levels, facts)
  const levelOf = Int32Array.from(tree.blocks, (block) => levels.of[block.parent.index]!)
  const opened = openings(levels, levelOf, sequence)
  const landmarks = findLandmarks(levels, opened)
  const sharedWithClean = sharedDepth(levels, landmarks.clean)
  const cleanDepth = levels.depth[landmarks.clean]!
  return {
    tree,
    table,
    levels,
    landmarks,
    facts,
    sequence,
    levelOf,
    cleanFirst: levelOf.findIndex((level) => sharedWithClean[level] === cleanDepth),
    headings: sequence.heading.reduce((sum, level) => (level === 1 ? sum + 1 : sum), 0),
    sharedWithMain: sharedDepth(levels, landmarks.main),
    sharedWithClean,
    sharedWithDirect: sharedDepth(levels, landmarks.direct),
    sharedWithWide: sharedDepth(levels, landmarks.wide),
    sharedWithCore: sharedDepth(levels, landmarks.core),
    opened,
    parts: describeParts(levels, levelOf, sequence),
    windows: sumWindows(table),
  }
}
