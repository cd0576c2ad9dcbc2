import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent, page as window_ } from 'vitest/browser'
import { offer } from '../../src/injection/offers.ts'
import { openListening } from '../../src/ui/aids/listen/open-listening.tsx'
import { browserSpeech } from '../../src/ui/aids/listen/speech.ts'
import { openPictures } from '../../src/ui/aids/pictures/open-pictures.tsx'
import { axeViolations } from '../ui/axe.ts'
import { everything } from '../ui/everything.ts'
import { forgetAll, type OpenedReader, openedReader, readingOf } from './opened.ts'

let reader: OpenedReader
beforeEach(async () => {
  await window_.viewport(1300, 800)
  await forgetAll()
  reader = await openedReader(readingOf(everything))
})
afterEach(async () => {
  reader.page.reader?.close()
  await window_.viewport(414, 896)
})

const button = (name: RegExp) =>
  [...reader.root.querySelectorAll('button')].find((each) => name.test(each.ariaLabel ?? each.textContent))
const violations = () => axeViolations(reader.dialog)
const shows = (selector: string) => vi.waitFor(() => expect(reader.root.querySelector(selector)).not.toBeNull())

test('reader mode with the outline beside the text', async () => {
  await shows('nav button')
  expect(await violations()).toEqual([])
})

test('the panel of reading aids', async () => {
  button(/^Reading aids$/)?.click()
  await shows('dialog.panel')
  expect(await violations()).toEqual([])
})

test('lit lines', async () => {
  await userEvent.keyboard('f')
  await shows('.focus-band')
  expect(await violations()).toEqual([])
})

test('the tools of listening', async () => {
  offer('listening', (request: Parameters<typeof openListening>[0]) =>
    openListening(request, browserSpeech(speechSynthesis)),
  )
  button(/^Listen$/)?.click()
  await shows('.listen-bar')
  expect(await violations()).toEqual([])
})

test('an enlarged picture', async () => {
  offer('pictures', openPictures)
  await vi.waitFor(() => expect(button(/^Enlarge picture/)).toBeDefined())
  button(/^Enlarge picture/)?.click()
  await shows('dialog.lightbox')
  expect(await violations()).toEqual([])
})

test('a note beside the text', async () => {
  reader.root.querySelector<HTMLElement>('sup a[href^="#"]')?.click()
  await shows('.note-card')
  expect(await violations()).toEqual([])
})
