import type { PageTree } from '../page-tree.ts'
import { blockFeatureIds, RowWriter } from './row-writer.ts'
import { type View, viewPage } from './view.ts'

export interface Features {
  view: View
  /** Columns of a row. */
  width: number
  /** Row after row, one a block, in the order of `blockFeatureIds`; null when rows are made one by one (`RowWriter`). */
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
  const writer = new RowWriter(view)
  for (let i = 0; i < tree.blocks.length; i++) rows.set(writer.write(i), i * width)
  return { view, width, rows }
}
