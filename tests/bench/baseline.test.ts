import { describe, expect, test } from 'vitest'
import { testPages } from '../pages/load.ts'
import baseline from './baseline.json'
import { type Baseline, drops, pinned } from './baseline.ts'
import { lectern } from './in-page/lectern.ts'
import { itemOf } from './item.ts'
import { measure } from './quality.ts'

const before: Baseline = baseline

describe('scores of our pages do not fall', () => {
  test.each(testPages)('$slug', (page) => {
    const item = itemOf(page)
    const now = pinned(measure(item, lectern.read(new DOMParser().parseFromString(page.html, 'text/html'), item.url)))
    const old = before[page.slug]
    expect(old, 'pin new pages with: npm run bench -- --write-baseline').toBeDefined()
    expect(drops(old!, now)).toEqual([])
  })

  test('the baseline names no page that is gone', () => {
    const slugs = new Set(testPages.map(({ slug }) => slug))
    expect(Object.keys(before).filter((slug) => !slugs.has(slug))).toEqual([])
  })
})

describe('a drop', () => {
  const scores = { f1: 0.9, must: 1, mustNot: 0, title: 1, author: null, date: 1, verdict: 1 }

  test('is a lower score, or more of what must not be there', () => {
    expect(drops(scores, { ...scores, f1: 0.89, mustNot: 0.2 })).toEqual([
      'f1 was 0.9, is 0.89',
      'mustNot was 0, is 0.2',
    ])
  })

  test('is no higher score', () => {
    expect(drops(scores, { ...scores, f1: 1 })).toEqual([])
  })
})
