import type { PageTree } from '../page-tree.ts'
import { contextGroup } from './context-group.ts'
import type { Feature, FeatureGroup } from './feature.ts'
import { pageGroup } from './page-group.ts'
import { placeGroup } from './place-group.ts'
import { textGroup } from './text-group.ts'
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
  /** Row after row, one a block, `width` columns each, in the order of `blockFeatureIds`. */
  rows: Float32Array
  width: number
  view: View
}

/** What a neighbour's columns hold beyond the page's first or last block. */
const NO_NEIGHBOUR = -1

/** Computes every feature of every block: linear in blocks, containers and characters. */
export function computeFeatures(tree: PageTree): Features {
  const view = viewPage(tree)
  const width = blockFeatureIds.length
  const count = tree.blocks.length
  const rows = new Float32Array(count * width)
  let column = 0
  for (const group of GROUPS) {
    for (let i = 0; i < count; i++) group.write(rows, i * width + column, i, view)
    column += group.features.length
  }
  writeNeighbours(rows, width, count, column)
  return { rows, width, view }
}

function writeNeighbours(rows: Float32Array, width: number, count: number, column: number): void {
  for (let i = 0; i < count; i++) {
    let at = i * width + column
    for (const by of NEIGHBOURS) {
      const other = i + by
      const from = other * width
      const exists = other >= 0 && other < count
      for (let k = 0; k < SHOWN.length; k++) rows[at++] = exists ? rows[from + k]! : NO_NEIGHBOUR
    }
  }
}
