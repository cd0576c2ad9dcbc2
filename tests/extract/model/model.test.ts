import { describe, expect, test } from 'vitest'
import { blockFeatureIds } from '../../../src/extract/features/row-writer.ts'
import { blockModel } from '../../../src/extract/model/block-model.ts'
import { decodeModel, type PackedModel, predict } from '../../../src/extract/model/model.ts'
import { pageModel } from '../../../src/extract/model/page-model.ts'
import { pageFeatureIds } from '../../../src/extract/score/score-page.ts'

/** 1 and 2 as bfloat16, low byte first: 0x3f80 and 0x4000. */
const CUTS = btoa('\x80\x3f\x00\x40')
/**
 * Two trees. The first: size < 1 gives -2, else links < 2 gives 1, else 3. The second: links < 2 gives 0, else 4.
 * Leaves are numbers from 45 on, which is `Q`; columns and cuts count from `#` on.
 */
const TWO_TREES: PackedModel = {
  features: 'size links',
  cutCounts: [1, 1],
  cuts: CUTS,
  splits: '# $  $  ',
  values: '#O#RT#QU',
  leafScale: 1,
  base: 0.5,
  exits: [],
}

const score = (packed: PackedModel, columns: string[], row: number[]): number =>
  predict(decodeModel(packed, columns), Float32Array.from(row), 0)

describe('a packed model', () => {
  test.each([
    [0.5, 0, 0.5 - 2 + 0],
    [0.5, 2, 0.5 - 2 + 4],
    [1, 1, 0.5 + 1 + 0],
    [7, 2, 0.5 + 3 + 4],
  ])('sums the leaves that size %d and %d links fall into', (size, links, sum) => {
    expect(score(TWO_TREES, ['size', 'links'], [size, links])).toBe(sum)
  })

  test('finds its columns by id, in whatever order rows have them', () => {
    expect(score(TWO_TREES, ['links', 'other', 'size'], [2, 9, 7])).toBe(7.5)
  })

  test('reads the row at the offset it is given', () => {
    const model = decodeModel(TWO_TREES, ['size', 'links'])
    expect(predict(model, Float32Array.of(0, 0, 7, 2), 2)).toBe(7.5)
  })

  test('stops early when a sum is final, and only then', () => {
    const exits = [{ trees: 1, below: -1, above: 3 }]
    expect(score({ ...TWO_TREES, exits }, ['size', 'links'], [0.5, 2])).toBe(-1.5)
    expect(score({ ...TWO_TREES, exits }, ['size', 'links'], [7, 2])).toBe(3.5)
    expect(score({ ...TWO_TREES, exits }, ['size', 'links'], [1, 1])).toBe(1.5)
  })

  test('says which feature is missing', () => {
    expect(() => decodeModel(TWO_TREES, ['size'])).toThrow('links')
  })
})

describe('the shipped models', () => {
  test.each([
    ['blocks', blockModel, blockFeatureIds],
    ['pages', pageModel, pageFeatureIds],
  ])('every branch of the model of %s ends in its own tree', (_name, packed, columns) => {
    const { column, value, right, roots } = decodeModel(packed, columns)
    expect(roots.length).toBeGreaterThan(0)
    const wrong: number[] = []
    roots.forEach((root, tree) => {
      const end = roots[tree + 1] ?? column.length
      for (let node = root; node < end; node++) {
        const inTree = column[node]! < 0 || (right[node]! > node + 1 && right[node]! < end)
        if (!inTree || !Number.isFinite(value[node])) wrong.push(node)
      }
    })
    expect(wrong).toEqual([])
  })

  test('no column is computed for nothing', () => {
    expect(new Set(blockModel.features.split(' '))).toEqual(new Set(blockFeatureIds))
  })
})
