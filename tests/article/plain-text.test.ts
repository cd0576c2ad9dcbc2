import type { ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'
import { element, text } from '../../src/article/hast.ts'
import { plainText } from '../../src/article/plain-text.ts'

const root = (...children: ElementContent[]): Root => ({ type: 'root', children })
const e = (name: string, ...children: (ElementContent | string)[]) =>
  element(
    name,
    {},
    children.map((child) => (typeof child === 'string' ? text(child) : child)),
  )

test('paragraphs are apart by an empty line, line breaks by none', () => {
  const body = root(e('h2', 'Head'), e('p', 'One  ', e('b', 'bold'), '\n word'), e('p', 'Two', e('br'), 'lines'))
  expect(plainText(body)).toBe('Head\n\nOne bold word\n\nTwo\nlines')
})

test('items and rows have lines of their own, cells are apart by tabs', () => {
  const list = e('ul', e('li', 'a', e('ul', e('li', 'b'))), e('li', 'c'))
  const table = e('table', e('tr', e('th', 'Year'), e('th', 'Sum')), e('tr', e('td', '2020'), e('td', '7')))
  expect(plainText(root(list, table))).toBe('a\nb\nc\n\nYear\tSum\n2020\t7')
})

test('listings keep their white space, ruby is read once', () => {
  expect(plainText(root(e('pre', e('code', 'if x:\n    y'))))).toBe('if x:\n    y')
  expect(plainText(root(e('p', e('ruby', '東京', e('rp', '('), e('rt', 'とうきょう'), e('rp', ')')), 'へ')))).toBe(
    '東京へ',
  )
})
