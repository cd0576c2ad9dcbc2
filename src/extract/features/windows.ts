import type { BlockTable } from './block-table.ts'

/** Sums over all blocks before each one, so that the sum over any stretch of blocks is one subtraction. */
export interface Windows {
  length: Float64Array
  linkLength: Float64Array
}

export function sumWindows(table: BlockTable): Windows {
  const length = new Float64Array(table.count + 1)
  const linkLength = new Float64Array(table.count + 1)
  for (let i = 0; i < table.count; i++) {
    length[i + 1] = length[i]! + table.length[i]!
    linkLength[i + 1] = linkLength[i]! + table.linkLength[i]!
  }
  return { length, linkLength }
}

/** Sum over the blocks from `i - reach` to `i + reach`, as far as the page goes. */
export function stretch(sums: Float64Array, i: number, reach: number): number {
  return sums[Math.min(sums.length - 1, i + reach + 1)]! - sums[Math.max(0, i - reach)]!
}
