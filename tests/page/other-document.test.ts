import { expect, test } from 'vitest'
import { otherDocument } from '../../src/page/other-document.ts'

/** A document that the browser shows for an address of that type, in a frame of the test. */
async function opened(type: string, content: string): Promise<Document> {
  const frame = document.createElement('iframe')
  frame.src = URL.createObjectURL(new Blob([content], { type }))
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  return frame.contentDocument!
}

test('web pages are web pages', async () => {
  expect(otherDocument(await opened('text/html', '<p>Text</p>'))).toBeNull()
  const xhtml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Text</p></body></html>'
  expect(otherDocument(await opened('application/xhtml+xml', xhtml))).toBeNull()
})

test.for([
  ['text/plain', 'Text'],
  ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['application/xml', '<rss/>'],
  ['application/json', '{}'],
])('%s is a file', async ([type = '', content = '']) => {
  expect(otherDocument(await opened(type, content))).toEqual({ kind: 'notPage', contentType: type })
})

test('a PDF is told apart', () => {
  const viewer = Object.create(document, { contentType: { value: 'application/pdf' } })
  expect(otherDocument(viewer)).toEqual({ kind: 'pdf' })
})
