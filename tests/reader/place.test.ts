import { expect, test } from 'vitest'
import { findBlock } from '../../src/reader/place.ts'

function blocksIn(html: string): Element[] {
  const body = document.createElement('div')
  body.innerHTML = html
  return [...body.children]
}

test('finds the paragraph with a text, whatever white space is in it', () => {
  const blocks = blocksIn('<p>One thing</p><p>Another <em>big</em>\n thing</p>')
  expect(findBlock(blocks, 'Anotherbigthing', 0)).toBe(blocks[1])
})

test('goes down to the item, the cell or the quoted paragraph', () => {
  const blocks = blocksIn('<ul><li>First item</li><li>Second item</li></ul>')
  expect(findBlock(blocks, 'Seconditem', 0)?.outerHTML).toBe('<li>Second item</li>')
})

test('passes over what was looked at, and finds nothing where nothing is', () => {
  const blocks = blocksIn('<p>Here</p><p>There</p>')
  expect(findBlock(blocks, 'Here', 1)).toBeNull()
})
