import { expect, test } from 'vitest'
import { PageReader } from '../../src/page/page-reader.ts'
import { windowWith } from './window.ts'

const paragraph = (index: number) =>
  `<p>On day ${index} the crew went out before dawn, set the nets along the old channel, and came back in the evening with less than the year before, which the harbour master wrote down as he does every day.</p>`
const story = `<!doctype html><title>The harbour counts its boats</title><body><nav><a href="/">Home</a></nav>
<article><h1>The harbour counts its boats</h1>${Array.from({ length: 30 }, (_, index) => paragraph(index)).join('')}</article>
<form><input name="childNodes" value="typed"></form></body>`
const empty = '<!doctype html><title>Shop</title><nav><a href="/a">Boots</a> <a href="/b">Coats</a></nav>'

test('an article is read, and the page is the same before and after', async () => {
  const { window, document, close } = await windowWith(story)
  const input = document.querySelector('input')!
  input.focus({ preventScroll: true })
  window.scrollTo(0, 400)
  const changes: MutationRecord[] = []
  const observer = new MutationObserver((records) => void changes.push(...records))
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  const [before, scroll] = [new XMLSerializer().serializeToString(document), window.scrollY]
  const reading = await new PageReader(document).readAsBefore()
  changes.push(...observer.takeRecords())
  expect(reading).toMatchObject({ kind: 'article', forced: false, complete: true })
  expect(changes).toEqual([])
  expect(new XMLSerializer().serializeToString(document)).toBe(before)
  expect([window.scrollY, document.activeElement, input.value]).toEqual([scroll, input, 'typed'])
  close()
})

test('the reading says which paragraph was at the top of the window', async () => {
  const { window, document, close } = await windowWith(story)
  document.querySelectorAll('p')[12]!.scrollIntoView()
  const reading = await new PageReader(document).readAsBefore()
  expect(window.scrollY).toBeGreaterThan(0)
  expect(reading).toMatchObject({ inView: expect.stringContaining('Onday12thecrew') })
  close()
})

test('what the reader asked to see anyway is shown anyway when the page is read again', async () => {
  const { document, close } = await windowWith(empty)
  const reader = new PageReader(document)
  expect(await reader.readAsBefore()).toEqual({ kind: 'noArticle', guess: true, complete: true })
  const forced = await reader.read({ force: true })
  expect(await reader.readAsBefore()).toEqual(forced)
  expect(await reader.current).toEqual(forced)
  close()
})

test('a page that is one frame is told as such', async () => {
  const { document, close } = await windowWith(
    '<!doctype html><body style="margin: 0"><iframe src="https://news.invalid:1/story" width="800" height="600"></iframe>',
  )
  expect(await new PageReader(document).readAsBefore()).toEqual({ kind: 'frame', url: 'https://news.invalid:1/story' })
  close()
})

test('a fault of the engine is a reading too, with what helps to find it', async () => {
  // Not a document of a browser, so the first look at it throws.
  const broken: Document = Object.create(document, {
    contentType: { value: 'text/html' },
    readyState: { value: 'complete' },
    URL: { value: 'https://news.invalid/story' },
  })
  const reading = await new PageReader(broken).readAsBefore()
  expect(reading).toEqual({
    kind: 'error',
    details: expect.stringMatching(/^TypeError: .*\n[\s\S]*Page: https:\/\/news\.invalid\/story/),
  })
})

test('reader mode is closed where it is open', async () => {
  const { document, close } = await windowWith(story)
  const reader = new PageReader(document)
  expect(reader.closeReader()).toEqual({ kind: 'notOpen' })
  let closed = 0
  reader.reader = { close: () => void closed++ }
  expect(reader.closeReader()).toEqual({ kind: 'closed' })
  expect(closed).toBe(1)
  close()
})
