import { expect, test } from 'vitest'
import { contrast, isDark } from '../../../src/ui/colours/contrast.ts'

test.for<[string, string, number]>([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#123456', '#123456', 1],
])('%s on %s is %d', ([one, other, ratio]) => expect(contrast(one, other)).toBeCloseTo(ratio, 2))

test('a ground is dark when white is easier to read on it than black', () => {
  expect(['#000000', '#17181a', '#204080', '#d6d6d3', '#fdfcf9'].map(isDark)).toEqual([true, true, true, false, false])
})
