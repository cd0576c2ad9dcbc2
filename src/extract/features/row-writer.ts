import { contextGroup, landmarkGroup } from './context-group.ts'
import { pageGroup } from './page-group.ts'
import { AROUND_GROUPS, crowdGroup, namesGroup, UP_GROUPS } from './place-group.ts'
import { textGroup } from './text-group.ts'
import type { View } from './view.ts'

/** What a block's row tells of its page: the same in all rows. */
const PAGE_IDS: readonly string[] = [
  ...['page.size', 'page.blocks', 'page.longShare', 'page.linkShare', 'page.longBlocks', 'page.cleanShare'],
  ...['page.directShare', 'page.crowd', 'page.controls', 'page.media', 'page.sentences', 'page.ldArticle'],
  ...['page.pathDigits', 'page.pathWords', 'page.phrases'],
]
const PAGE_COLUMNS = PAGE_IDS.map((id) => pageGroup.ids.indexOf(id))

/** Every column of a row, in order. The last one is the kind of element of the block after it. */
export const blockFeatureIds: readonly string[] = [
  ...[textGroup, crowdGroup, ...UP_GROUPS, ...AROUND_GROUPS, namesGroup, landmarkGroup, contextGroup].flatMap(
    (group) => group.ids,
  ),
  ...PAGE_IDS,
  'tag+1',
]

const width = blockFeatureIds.length
const column = (id: string): number => blockFeatureIds.indexOf(id)
const CROWD = column('crowd')
const UP = UP_GROUPS.map(({ ids }) => column(ids[0]!))
const AROUND = AROUND_GROUPS.map(({ ids }) => column(ids[0]!))
const NAMES = column(namesGroup.ids[0]!)
const LANDMARKS = column(landmarkGroup.ids[0]!)
const CONTEXT = column(contextGroup.ids[0]!)
const PAGE = column(PAGE_IDS[0]!)
const NEXT_TAG = column('tag+1')

/** What the neighbour's column holds beyond the page's last block. */
const NO_NEIGHBOUR = -1

/**
 * Writes the rows of a page's blocks, one after the other, into the same place. Columns that tell of a level are still
 * right when the block before was of that level, and are left as they are.
 */
export class RowWriter {
  readonly row = new Float32Array(width)
  /** The levels that the row tells of now. */
  private own = -1
  private readonly up: number[] = UP.map(() => -1)
  private readonly around: number[] = AROUND.map(() => -1)

  constructor(private readonly view: View) {
    const page = new Float32Array(pageGroup.ids.length)
    pageGroup.write(page, 0, 0, view)
    for (let i = 0; i < PAGE_COLUMNS.length; i++) this.row[PAGE + i] = page[PAGE_COLUMNS[i]!]!
  }

  /** The row of one block, in the order of `blockFeatureIds`; good until the next one is written. */
  write(block: number): Float32Array {
    const { view, row } = this
    const own = view.levelOf[block]!
    if (own !== this.own) this.writeLevels(own)
    textGroup.write(row, 0, block, view)
    contextGroup.write(row, CONTEXT, block, view)
    row[NEXT_TAG] = block + 1 < view.table.count ? view.sequence.tag[block + 1]! : NO_NEIGHBOUR
    return row
  }

  private writeLevels(own: number): void {
    const { view, row } = this
    const { levels } = view
    this.own = own
    crowdGroup.write(row, CROWD, own, view)
    namesGroup.write(row, NAMES, own, view)
    landmarkGroup.write(row, LANDMARKS, own, view)
    let level = own
    for (let i = 0; i < UP.length; i++) {
      if (level !== this.up[i]) UP_GROUPS[i]!.write(row, UP[i]!, level, levels)
      this.up[i] = level
      level = Math.max(0, levels.parent[level]!)
    }
    for (let i = 0; i < AROUND.length; i++) {
      const around = levels.around[i]![own]!
      if (around !== this.around[i]) AROUND_GROUPS[i]!.write(row, AROUND[i]!, around, levels)
      this.around[i] = around
    }
  }
}
