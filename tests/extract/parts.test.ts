import { describe, expect, test } from 'vitest'
import { examine } from '../../src/extract/extract.ts'
import { countParts, partsOf } from '../../src/extract/parts.ts'
import { parsePage, testPages } from '../pages/load.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

describe.each(testPages)('what was left out of $slug', (page) => {
  const { tree, selection } = examine(parsePage(page), { url: page.truth.url ?? '' })
  const parts = partsOf(tree, selection, '')

  test('is all text that was not kept, each line of it once', () => {
    const told = parts.flatMap(({ from, to }) => tree.blocks.slice(from, to)).filter(({ text }) => text !== '')
    const left = tree.blocks.filter(({ index, text }) => selection.keep[index] === 0 && text !== '')
    expect(told.map(({ index }) => index)).toEqual(left.map(({ index }) => index))
  })

  test('stands in the parts of the page that it is said to stand in', () => {
    const blocksOf = (element: Element) => tree.blocks.filter(({ first }) => element.contains(first))
    for (const { container, from, to } of parts)
      if (container) expect(blocksOf(container.element)).toEqual(tree.blocks.slice(from, to))
  })
})

describe('the kinds of what was left out', () => {
  const words = 'The ferry will not run before the ice has gone, said the harbour master on the quay this morning. '
  const comment = (i: number) => `<li class="comment"><b>Reader ${i}</b><p>I have waited for it since ${i}.</p></li>`
  const list = `<section class="comments"><h2>Comments</h2><ul>${[1, 2, 3, 4].map(comment).join('')}</ul></section>`
  const share = '<div class="share-bar"><a href="/f">Facebook</a> <a href="/x">Share on X</a></div>'
  const article = `<article><h1>No ferry</h1>${`<p>${words.repeat(3)}</p>`.repeat(4)}</article>`

  test('are counted, and comments of a list each', () => {
    const { tree, selection } = examine(parse(`<main>${article}${share}${list}</main>`), {})
    expect(countParts(partsOf(tree, selection, 'No ferry'))).toEqual({ share: 1, comment: 4 })
  })
})
