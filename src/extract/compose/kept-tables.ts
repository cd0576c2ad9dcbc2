import type { Block, Container, PageTree } from '../page-tree.ts'
import { longestDataCell } from '../tables/table-limits.ts'
import { ALL } from './plan.ts'

/** A table of data is read as a whole: when most of its text is kept, the rest of its cells is too. */
export function keepTables(tree: PageTree, keep: Uint8Array): void {
  for (const container of tree.containers) {
    const cells = container.tag === 'table' ? dataCells(container) : null
    if (cells && isMostlyKept(cells, keep)) for (const { index } of cells) keep[index] = ALL
  }
}

/** Blocks of a table whose rows have several short cells; null for a table that arranges the page. */
function dataCells(table: Container): Block[] | null {
  const blocks: Block[] = []
  const open: Container[] = [table]
  let wideRows = 0
  for (let box = open.pop(); box; box = open.pop()) {
    let cells = 0
    for (const item of box.items) {
      if (item.kind === 'block') {
        if (item.length > longestDataCell) return null
        blocks.push(item)
      } else if (item.tag === 'table') return null
      else {
        if (item.tag === 'td' || item.tag === 'th') cells += 1
        open.push(item)
      }
    }
    if (box.tag === 'tr' && cells > 1) wideRows += 1
  }
  return wideRows > 1 ? blocks : null
}

function isMostlyKept(blocks: readonly Block[], keep: Uint8Array): boolean {
  let all = 0
  let kept = 0
  for (const { index, length } of blocks) {
    all += length
    if (keep[index] === ALL) kept += length
  }
  return kept * 2 > all
}
