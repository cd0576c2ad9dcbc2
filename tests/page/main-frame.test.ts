import { expect, test } from 'vitest'
import { mainFrame } from '../../src/page/main-frame.ts'
import { windowWith } from './window.ts'

// Browsers refuse port 1 at once, so that no test waits for a name to be looked up.
async function frameOf(html: string) {
  const { document, close } = await windowWith(`<!doctype html><style>body { margin: 0 }</style>${html}`)
  const found = mainFrame(document)
  close()
  return found
}

test('a page that is one frame gives the frame and its address', async () => {
  const html = '<h1>Portal</h1><iframe src="https://news.invalid:1/story?id=7" width="800" height="560"></iframe>'
  expect(await frameOf(html)).toEqual({ url: 'https://news.invalid:1/story?id=7' })
})

test('a frame longer than the window counts as far as it fits in', async () => {
  expect(await frameOf('<iframe src="https://news.invalid:1/" width="20" height="90000"></iframe>')).toBeNull()
  expect(await frameOf('<iframe src="https://news.invalid:1/" width="700" height="9000"></iframe>')).not.toBeNull()
})

test('a frame that the page writes itself has no address', async () => {
  expect(await frameOf('<iframe srcdoc="<p>Text" width="800" height="600"></iframe>')).toEqual({ url: null })
})

test('a frame set gives its largest enough frame', async () => {
  const set = '<frameset cols="20%,80%"><frame src="about:blank"><frame src="https://news.invalid:1/a"></frameset>'
  const { document, close } = await windowWith(`<!doctype html>${set}`)
  expect(mainFrame(document)).toEqual({ url: 'https://news.invalid:1/a' })
  close()
})

test('a film in the text, and a frame that is not drawn, are no such frames', async () => {
  expect(
    await frameOf('<p>Text</p><iframe src="https://film.invalid:1/" width="560" height="315"></iframe>'),
  ).toBeNull()
  const hidden = 'style="visibility: hidden"'
  expect(await frameOf(`<iframe src="https://ad.invalid:1/" ${hidden} width="800" height="600"></iframe>`)).toBeNull()
})
