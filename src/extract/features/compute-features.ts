import type { PageTree } from '../page-tree.ts'
import { contextGroup } from './context-group.ts'
import type { Feature, FeatureGroup } from './feature.ts'
import { pageGroup } from './page-group.ts'
import { placeGroup } from './place-group.ts'
import { textGroup, writeShown } from './text-group.ts'
import { type View, viewPage } from './view.ts'

const GROUPS: readonly FeatureGroup<View>[] = [textGroup, placeGroup, contextGroup, pageGroup]

/** Neighbours whose first columns are shown too, in blocks from the block itself. */
const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4] as const
/** Columns of the text group that are shown of a neighbour: its first ones. */
const SHOWN = textGroup.features.slice(0, 4)

/** Every column of a row, in order. */
export const BLOCK_FEATURES: readonly Feature[] = [
  ...GROUPS.flatMap((group) => group.features),
  ...NEIGHBOURS.flatMap((by) =>
    SHOWN.map(({ id, meaning }) => ({
      id: `${id}${by < 0 ? by : `+${by}`}`,
      meaning: `of the block at ${by}: ${meaning}`,
    })),
  ),
]

export const blockFeatureIds: readonly string[] = BLOCK_FEATURES.map((feature) => feature.id)

export interface Features {
  view: View
  /** Columns of a row. */
  width: number
  /** Row after row, one a block, in the order of `blockFeatureIds`; null when rows are made one by one (`writeRow`). */
  rows: Float32Array | null
}

/** Features with all rows made. */
export type FeatureTable = Features & { rows: Float32Array }

/** A page's features, with rows still to be made: so a page of a million blocks needs no table of a gigabyte. */
export function describePage(tree: PageTree): Features {
  return { view: viewPage(tree), width: blockFeatureIds.length, rows: null }
}

/** Every feature of every block at once, for training and explaining: linear in blocks, containers and characters. */
export function computeFeatures(tree: PageTree): FeatureTable {
  const { view, width } = describePage(tree)
  const rows = new Float32Array(tree.blocks.length * width)
  for (let i = 0; i < tree.blocks.length; i++) writeRow(rows, i * width, i, view)
  return { view, width, rows }
}

/** What a neighbour's columns hold beyond the page's first or last block. */
const NO_NEIGHBOUR = -1

/** Writes the row of one block, from `at` on. */
export function writeRow(out: Float32Array, at: number, block: number, view: View): void {
  for (const group of GROUPS) {
    group.write(out, at, block, view)
    at += group.features.length
  }
  for (const by of NEIGHBOURS) {
    const other = block + by
    if (other >= 0 && other < view.table.count) writeShown(out, at, other, view)
    else out.fill(NO_NEIGHBOUR, at, at + SHOWN.length)
    at += SHOWN.length
  }
}
