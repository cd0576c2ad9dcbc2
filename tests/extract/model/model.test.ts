import { describe, expect, test } from 'vitest'
import { blockFeatureIds } from '../../../src/extract/features/row-writer.ts'
import { blockModel } from '../../../src/extract/model/block-model.ts'
import { decodeModel, hashOf, type PackedModel, predict } from '../../../src/extract/model/model.ts'
import { pageModel } from '../../../src/extract/model/page-model.ts'
import { quickModel } from '../../../src/extract/model/quick-model.ts'
import { quickFeatureIds } from '../../../src/extract/quick/quick-row.ts'
import { pageFeatureIds } from '../../../src/extract/score/score-page.ts'

/**
 * Two trees. The first: size < 1 gives -2, else links < 2 gives 1, else 3. The second: links < 2 gives 0, else 4.
 * The columns have one cut each. `data` is what training/fit/pack.py writes for it.
 */
const TWO_TREES: PackedModel = {
  columns: hashOf(['size', 'links']),
  data: '/++A//GwXjf/0fA4uvjMJXhoXkY=',
  trees: 2,
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

  test.each([
    [-2, -2.25],
    [-1.5, 0.75],
    [-0.1, 0.75],
    [0, 3],
  ])('may have cuts below 0: a size of %d', (size, sum) => {
    const packed = {
      ...TWO_TREES,
      columns: hashOf(['size']),
      data: '/vD/AxKzr0DUyBOkvhg7QA==',
      trees: 1,
      leafScale: 0.75,
    }
    expect(score({ ...packed, base: 0 }, ['size'], [size])).toBe(sum)
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

  test('is not read for rows of other columns, or of another order', () => {
    expect(() => decodeModel(TWO_TREES, ['size'])).toThrow('other columns')
    expect(() => decodeModel(TWO_TREES, ['links', 'size'])).toThrow('other columns')
  })
})

describe('the shipped models', () => {
  test.each([
    ['blocks', blockModel, blockFeatureIds],
    ['pages', pageModel, pageFeatureIds],
    ['a quick look', quickModel, quickFeatureIds],
  ])('every branch of the model of %s ends in its own tree', (_name, packed, columns) => {
    const { steps, value, roots } = decodeModel(packed, columns)
    expect(roots.length).toBeGreaterThan(0)
    const wrong: number[] = []
    roots.forEach((root, tree) => {
      const end = roots[tree + 1] ?? steps.length
      for (let node = root; node < end; node++) {
        const right = steps[node]! >> 8
        const inTree = (steps[node]! & 255) === 255 || (right > node + 1 && right < end)
        if (!inTree || !Number.isFinite(value[node])) wrong.push(node)
      }
    })
    expect(wrong).toEqual([])
  })

  test('no column is computed for nothing', () => {
    const { steps } = decodeModel(blockModel, blockFeatureIds)
    const used = new Set(Array.from(steps, (step) => blockFeatureIds[step & 255]))
    expect(blockFeatureIds.filter((id) => !used.has(id))).toEqual([])
  })
})
