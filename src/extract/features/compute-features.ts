import type { PageTree } from '../page-tree.ts'
import { contextGroup } from './context-group.ts'
import type { FeatureGroup } from './feature.ts'
import { pageGroup } from './page-group.ts'
import { placeGroup } from './place-group.ts'
import { textGroup } from './text-group.ts'
import { type View, viewPage } from './view.ts'

const GROUPS: readonly FeatureGroup<View>[] = [textGroup, placeGroup, contextGroup]

/** What a block's row tells of its page: the same in all rows. */
const PAGE_IDS: readonly string[] = [
  ...['page.size', 'page.blocks', 'page.longShare', 'page.linkShare', 'page.longBlocks', 'page.cleanShare'],
  ...['page.directShare', 'page.crowd', 'page.controls', 'page.media', 'page.sentences', 'page.ldArticle'],
  ...['page.pathDigits', 'page.pathWords', 'page.phrases'],
]
const PAGE_COLUMNS = PAGE_IDS.map((id) => pageGroup.ids.indexOf(id))

/** Every column of a row, in order. The last one is the kind of element of the block after it. */
export const blockFeatureIds: readonly string[] = [...GROUPS.flatMap((group) => group.ids), ...PAGE_IDS, 'tag+1']

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
  const page = pageColumns(view)
  for (let i = 0; i < tree.blocks.length; i++) writeRow(rows, i * width, i, view, page)
  return { view, width, rows }
}

/** The columns of the page, for `writeRow`. */
export function pageColumns(view: View): Float32Array {
  const all = new Float32Array(pageGroup.ids.length)
  pageGroup.write(all, 0, 0, view)
  return Float32Array.from(PAGE_COLUMNS, (column) => all[column]!)
}

/** What the neighbour's column holds beyond the page's last block. */
const NO_NEIGHBOUR = -1

/** Writes the row of one block, from `at` on. */
export function writeRow(out: Float32Array, at: number, block: number, view: View, page: Float32Array): void {
  for (const group of GROUPS) {
    group.write(out, at, block, view)
    at += group.ids.length
  }
  out.set(page, at)
  out[at + page.length] = block + 1 < view.table.count ? view.sequence.tag[block + 1]! : NO_NEIGHBOUR
}
