import { expect, test } from 'vitest'
import { describePage } from '../../../src/extract/features/compute-features.ts'
import { readPage } from '../../../src/extract/read/read-page.ts'
import { bestCut } from '../../../src/extract/select/cut.ts'
import { label } from '../../../src/extract/select/label.ts'
import { PRICES } from '../../../src/extract/select/price.ts'

/** Blocks kept out of a page, by the gains that its texts begin with. */
function kept(html: string): string[] {
  const tree = readPage(new DOMParser().parseFromString(html, 'text/html'))
  const gains = Float32Array.from(tree.blocks, (block) => Number.parseFloat(block.text) || 0)
  const keep = label(describePage(tree), gains, PRICES.article)
  return tree.blocks.filter((_, i) => keep[i] === 1).map((block) => block.text)
}

test('a short doubtful line inside the article is kept, a doubtful one outside is not', () => {
  expect(
    kept('<div><p>9 a</p><p>-1 b</p><p>9 c</p><p>9 d</p><p>9 e</p></div><div><p>-9 f</p><p>1 g</p><p>-9 h</p></div>'),
  ).toEqual(['9 a', '-1 b', '9 c', '9 d', '9 e'])
})

test('a section that is clearly something else goes, however deep in the article it stands', () => {
  expect(kept('<div><p>9 a</p><div><p>-5 b</p><p>-5 c</p></div><p>9 d</p></div><p>-9 e</p>')).toEqual(['9 a', '9 d'])
})

test('a picture goes with the part it stands in', () => {
  const tree = readPage(
    new DOMParser().parseFromString(
      '<div><p>9 a</p><p>9 b</p><p>9 c</p><figure><img src=a></figure></div><div><img src=b><p>x</p></div>',
      'text/html',
    ),
  )
  const gains = Float32Array.from(tree.blocks, (block) =>
    block.text === 'x' ? -9 : Number.parseFloat(block.text) || 0,
  )
  expect([...label(describePage(tree), gains, PRICES.article)]).toEqual([1, 1, 1, 1, 0, 0])
})

test('the cut is even where all is sure, and lower where nothing is', () => {
  const words = new Float32Array([100, 100, 100, 100])
  expect(bestCut(new Float32Array([9, 9, -9, -9]), words)).toBeCloseTo(0, 1)
  expect(bestCut(new Float32Array([0, -0.5, -0.5, -1]), words)).toBeLessThan(-0.4)
})
