import { expect, test } from 'vitest'
import { findBlock } from '../../src/reader/place.ts'

function bodyOf(html: string): Element {
  const body = document.createElement('div')
  body.innerHTML = html
  return body
}

test('finds the paragraph with a text, whatever white space is in it', () => {
  const body = bodyOf('<p>One thing</p><p>Another <em>big</em>\n thing</p>')
  expect(findBlock(body, 'Anotherbigthing', 0)).toBe(body.children[1])
})

test('goes down to the item, the cell or the quoted paragraph', () => {
  const body = bodyOf('<ul><li>First item</li><li>Second item</li></ul>')
  expect(findBlock(body, 'Seconditem', 0)?.outerHTML).toBe('<li>Second item</li>')
})

test('passes over what was looked at, and finds nothing where nothing is', () => {
  const body = bodyOf('<p>Here</p><p>There</p>')
  expect(findBlock(body, 'Here', 1)).toBeNull()
})
