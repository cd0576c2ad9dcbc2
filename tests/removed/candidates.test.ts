import { expect, test } from 'vitest'
import { examine } from '../../src/extract/extract.ts'
import { certaintyOf } from '../../src/extract/select/certainty.ts'
import { candidatesIn } from '../../src/removed/candidates.ts'

const story = (name: string, lines: number) =>
  `<article id="${name}"><h2>${name}</h2>${`<p>The ${name} was counted twice this year, by two people who did not speak to each other before it was done.</p>`.repeat(lines)}</article>`

function candidates(html: string, shown: string | null) {
  const { tree, selection } = examine(new DOMParser().parseFromString(html, 'text/html'), {})
  const within = shown === null ? null : tree.document.querySelector(shown)
  const keep = Uint8Array.from(tree.blocks, ({ first }) => (within?.contains(first) ? 1 : 0))
  return candidatesIn(tree, selection, keep).map(({ element }) => element.id)
}

test('offers what else may be the article, the likeliest first, and not what is shown', () => {
  const page = `<nav><a href="/">Home</a></nav><main>${story('bridge', 12)}${story('ferry', 6)}</main>`
  expect(candidates(page, '#bridge')).toContain('ferry')
  expect(candidates(page, '#bridge')).not.toContain('bridge')
  expect(candidates(page, '#ferry')[0]).not.toBe('ferry')
})

test('offers nothing where there is nothing else to read', () => {
  expect(candidates(`<main>${story('bridge', 4)}</main>`, 'main')).toEqual([])
  expect(candidates('<p>Hello</p>', null)).toEqual([])
})

test('certainty is how much of a choice is likely to be right and whole', () => {
  const { tree, selection } = examine(new DOMParser().parseFromString(story('bridge', 4), 'text/html'), {})
  const of = (odds: number, kept: number) =>
    certaintyOf(tree, {
      ...selection,
      logOdds: selection.logOdds.map(() => odds),
      keep: selection.keep.map(() => kept),
    })
  expect(of(20, 1)).toBeCloseTo(1)
  expect(of(0, 1)).toBeCloseTo(2 / 3)
  expect(of(20, 0)).toBe(0)
})
