import { describe, expect, test } from 'vitest'
import { computeFeatures } from '../../../src/extract/features/compute-features.ts'
import { contextGroup, landmarkGroup } from '../../../src/extract/features/context-group.ts'
import type { FeatureGroup } from '../../../src/extract/features/feature.ts'
import { pageGroup } from '../../../src/extract/features/page-group.ts'
import { AROUND_GROUPS, namesGroup, UP_GROUPS } from '../../../src/extract/features/place-group.ts'
import { blockFeatureIds, RowWriter } from '../../../src/extract/features/row-writer.ts'
import { textGroup } from '../../../src/extract/features/text-group.ts'
import type { View } from '../../../src/extract/features/view.ts'
import { readPage } from '../../../src/extract/read/read-page.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const PARAGRAPH =
  'It rained all night, and in the morning the river stood two metres higher than on any day since 1954. '.repeat(2)
const PAGE = `<title>Rain everywhere - Example</title><meta property="og:type" content="article">
  <header class="top"><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
  <main><h1>Rain everywhere</h1><div class="wrap"><div id="article-body"><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p><h2>After</h2><p>${PARAGRAPH}</p></div></div>
  <ul class="comments"><li class="comment"><b>Ann</b><p>Yes.</p></li><li class="comment"><b>Bo</b><p>No.</p></li></ul></main>`

function column(html: string, id: string): Record<string, number> {
  const features = computeFeatures(readPage(parse(html), { url: 'https://example.org/a/b' }))
  const at = blockFeatureIds.indexOf(id)
  return Object.fromEntries(
    features.view.tree.blocks.map((block, i) => [block.text.slice(0, 8), features.rows[i * features.width + at]!]),
  )
}

describe('computeFeatures', () => {
  test('names every column once', () => {
    expect(new Set(blockFeatureIds).size).toBe(blockFeatureIds.length)
  })

  test.each<[string, FeatureGroup<View>]>([
    ['text', textGroup],
    ['names', namesGroup],
    ['landmarks', landmarkGroup],
    ['context', contextGroup],
    ['page', pageGroup],
  ])('writes as many columns as it names: %s', (_name, group) => {
    const { view } = computeFeatures(readPage(parse(PAGE)))
    const row = new Float32Array(group.ids.length + 1).fill(Number.NaN)
    group.write(row, 0, 2, view)
    expect(row.findIndex(Number.isNaN)).toBe(group.ids.length)
  })

  test.each([...UP_GROUPS, ...AROUND_GROUPS])('writes as many columns of a level as it names: $ids', (group) => {
    const { view } = computeFeatures(readPage(parse(PAGE)))
    const row = new Float32Array(group.ids.length + 1).fill(Number.NaN)
    group.write(row, 0, 1, view.levels)
    expect(row.findIndex(Number.isNaN)).toBe(group.ids.length)
  })

  test('gives a block the same row whatever row was written before it', () => {
    const { view, rows, width } = computeFeatures(readPage(parse(PAGE)))
    for (let i = view.table.count - 1; i >= 0; i--) {
      expect(new RowWriter(view).write(i)).toEqual(rows.slice(i * width, (i + 1) * width))
    }
  })

  test('gives finite numbers on any page', () => {
    for (const html of ['', '<p>x', '<img src=a>', PAGE, '<form><input name=body></form>']) {
      expect(computeFeatures(readPage(parse(html))).rows.every(Number.isFinite)).toBe(true)
    }
  })

  test('knows the part that holds the long text', () => {
    expect(column(PAGE, 'main.inside')).toMatchObject({ 'Home New': 0, 'It raine': 1, After: 1, Ann: 0, 'Yes.': 0 })
  })

  test('finds words in class names of the parts around', () => {
    expect(column(PAGE, 'near.comment')).toMatchObject({ 'It raine': 0, 'Yes.': 3 })
    expect(column(PAGE, 'named.articleBody')).toMatchObject({ 'It raine': 1, 'Yes.': 0 })
  })

  test('does not depend on how often a page wraps a thing', () => {
    const wrapped = PAGE.replaceAll('<p>', '<div><div><p>').replaceAll('</p>', '</p></div></div>')
    for (const id of ['up0.size', 'up2.pageShare', 'main.inside', 'crowd'])
      expect(column(wrapped, id)).toEqual(column(PAGE, id))
  })

  test('counts blocks from the title on', () => {
    expect(column(PAGE, 'fromTitle')).toMatchObject({ 'Home New': -1, 'Rain eve': 0, After: 3 })
  })

  test('tells of the page what it says to machines', () => {
    const told = `${PAGE}<script type="application/ld+json">{"@type":"NewsArticle"}</script>`
    expect(column(PAGE, 'page.ldArticle')).toMatchObject({ 'It raine': 0 })
    expect(column(told, 'page.ldArticle')).toMatchObject({ 'It raine': 1, After: 1 })
  })
})
