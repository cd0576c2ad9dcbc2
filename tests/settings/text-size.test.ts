import { expect, test } from 'vitest'
import { defaults } from '../../src/settings/defaults.ts'
import { largerTextSize, nearestTextSize, smallerTextSize, textSizes } from '../../src/settings/text-size.ts'

test('steps lead from the smallest size to the largest and back, over the default', () => {
  const up = [textSizes[0] as number]
  while (largerTextSize(up.at(-1)!) > up.at(-1)!) up.push(largerTextSize(up.at(-1)!))
  const down = [up.at(-1)!]
  while (smallerTextSize(down.at(-1)!) < down.at(-1)!) down.push(smallerTextSize(down.at(-1)!))
  expect(up).toEqual([...textSizes])
  expect(down).toEqual([...textSizes].reverse())
  expect(up).toContain(defaults.textSize)
  expect([up[0], up.at(-1)]).toEqual([12, 40])
})

test('no step is smaller than an eye can tell or larger than it likes', () => {
  for (const size of textSizes.slice(0, -1)) {
    expect(largerTextSize(size) / size).toBeGreaterThan(1.05)
    expect(largerTextSize(size) / size).toBeLessThan(1.12)
  }
})

test('a size between two steps goes to the nearer, one outside to the end', () => {
  expect([nearestTextSize(18.4), nearestTextSize(25), nearestTextSize(3), nearestTextSize(900)]).toEqual([
    18, 24, 12, 40,
  ])
})
