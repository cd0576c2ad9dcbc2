import { expect, test } from 'vitest'
import { plainText } from '../../src/article/plain-text.ts'
import type { ArticleReading } from '../../src/messages.ts'
import { PageReader } from '../../src/page/page-reader.ts'
import { windowWith } from './window.ts'

const words =
  'went out before dawn, set the nets along the old channel, and came back in the evening with less than before'
const page = `<!doctype html><title>The harbour counts its boats</title><body><nav><a href="/">Home</a></nav>
<article><h1>The harbour counts its boats</h1>
${Array.from({ length: 12 }, (_, index) => `<p>On day ${index} the crew ${words}.</p>`).join('\n')}
<ul><li>First net</li><li>Second net</li></ul></article><footer>Terms of use</footer></body>`
const empty = '<!doctype html><title>Shop</title><nav><a href="/a">Boots</a> <a href="/b">Coats</a></nav>'

function select(document: Document, from: [Node, number], to: [Node, number]): void {
  document.getSelection()?.setBaseAndExtent(...from, ...to)
}
const textIn = (document: Document, selector: string, index = 0) =>
  document.querySelectorAll(selector)[index]?.firstChild as Text
const read = async (document: Document) => (await new PageReader(document).readSelected()) as ArticleReading

test('reads the paragraphs that a selection touches, and those alone', async () => {
  const { document, close } = await windowWith(page)
  select(document, [textIn(document, 'p', 3), 20], [textIn(document, 'p', 4), 10])
  const { article, selection } = await read(document)
  expect(selection).toBe('shown')
  const lines = plainText(article.body).split('\n\n')
  expect(lines.map((line) => line.slice(0, 8))).toEqual(['On day 3', 'On day 4'])
  expect(article.title).toBe('The harbour counts its boats')
  close()
})

test('a selection that ends before the first letter of a paragraph does not take it in', async () => {
  const { document, close } = await windowWith(page)
  select(document, [textIn(document, 'p', 3), 0], [document.querySelectorAll('p')[4] as Element, 0])
  expect(plainText((await read(document)).article.body)).toMatch(/^On day 3[^\n]*$/)
  close()
})

test('what the engine would leave out can be selected, and so can items of a list', async () => {
  const { document, close } = await windowWith(page)
  select(document, [textIn(document, 'li', 1), 0], [textIn(document, 'footer'), 5])
  expect(plainText((await read(document)).article.body)).toBe('Second net\n\nTerms of use')
  close()
})

test('the page and its selection stay as they are', async () => {
  const { document, close } = await windowWith(page)
  select(document, [textIn(document, 'p', 3), 20], [textIn(document, 'p', 4), 10])
  const before = [new XMLSerializer().serializeToString(document), String(document.getSelection())]
  await read(document)
  expect([new XMLSerializer().serializeToString(document), String(document.getSelection())]).toEqual(before)
  close()
})

test('a reading says that something is selected, where there is an article and where there is none', async () => {
  const { document, close } = await windowWith(page)
  expect(await new PageReader(document).readAsBefore()).not.toHaveProperty('selection')
  select(document, [textIn(document, 'p', 3), 20], [textIn(document, 'p', 4), 10])
  expect(await new PageReader(document).readAsBefore()).toMatchObject({ kind: 'article', selection: 'there' })
  close()
  const other = await windowWith(empty)
  select(other.document, [textIn(other.document, 'a'), 0], [textIn(other.document, 'a', 1), 3])
  expect(await new PageReader(other.document).readAsBefore()).toMatchObject({ kind: 'noArticle', selection: 'there' })
  other.close()
})

test('with nothing selected the page is read', async () => {
  const { document, close } = await windowWith(page)
  expect(await read(document)).toMatchObject({ kind: 'article' })
  expect(plainText((await read(document)).article.body)).toContain('On day 11')
  close()
})
