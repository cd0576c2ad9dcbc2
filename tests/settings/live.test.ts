import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from '../../src/browser.ts'
import { defaults } from '../../src/settings/defaults.ts'
import { liveSettings } from '../../src/settings/live.ts'
import { type Choices, noChoices, nowhere, type Place } from '../../src/settings/scopes.ts'
import { loadChoices, loadSettings, saveSettings } from '../../src/settings/storage.ts'

beforeEach(() => browser.storage.sync.clear())

function open(first: Choices = noChoices, place: Place = nowhere) {
  const failures: unknown[] = []
  const end = new AbortController()
  const view = liveSettings(first, place, end.signal, (error) => failures.push(error))
  return { view, failures, close: () => end.abort() }
}

const korean: Place = { site: 'news.example', language: 'ko' }

test('a view starts with what it is given and turns to what is stored', async () => {
  await saveSettings({ theme: 'dark' })
  const { view, close } = open({ ...noChoices, all: { theme: 'sepia' } })
  expect(view.now.value.theme).toBe('sepia')
  await vi.waitFor(() => expect(view.now.value.theme).toBe('dark'))
  close()
})

test('a change shows at once here, is stored, and shows in every other view', async () => {
  const [one, other] = [open(), open()]
  one.view.change({ textSize: 24 })
  expect(one.view.now.value.textSize).toBe(24)
  await vi.waitFor(() => expect(other.view.now.value.textSize).toBe(24))
  expect(await loadSettings()).toEqual({ ...defaults, textSize: 24 })
  one.close()
  other.close()
})

test('of many fast changes the last one is stored, in few writes, and none is shown again later', async () => {
  const { view, failures, close } = open()
  const shown: number[] = []
  view.now.subscribe(({ textSize }) => void shown.push(textSize))
  const writes = vi.spyOn(browser.storage.sync, 'set')
  for (const textSize of [19, 20, 22, 24, 26, 28, 31, 34]) view.change({ textSize })
  await vi.waitFor(async () => expect((await loadSettings()).textSize).toBe(34), { timeout: 3000 })
  expect(writes.mock.calls.length).toBeLessThanOrEqual(2)
  expect(shown).toEqual([18, 19, 20, 22, 24, 26, 28, 31, 34])
  expect(failures).toEqual([])
  writes.mockRestore()
  close()
})

test('a storage that fails is told, and the reader keeps what was chosen', async () => {
  const { view, failures, close } = open()
  const refuse = vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('full'))
  view.change({ theme: 'sepia' })
  await vi.waitFor(() => expect(failures).toEqual([new Error('full')]))
  expect(view.now.value.theme).toBe('sepia')
  refuse.mockRestore()
  close()
})

test('a view that closes writes what was not written yet', async () => {
  const { view, close } = open()
  view.change({ textSize: 20 })
  view.change({ textSize: 22 })
  dispatchEvent(new PageTransitionEvent('pagehide'))
  await vi.waitFor(async () => expect((await loadSettings()).textSize).toBe(22), { timeout: 400 })
  close()
})

test('a choice for this site holds there and nowhere else, and is stored for it', async () => {
  const { view, close } = open(noChoices, korean)
  view.change({ theme: 'dark' }, 'site')
  expect(view.now.value.theme).toBe('dark')
  expect(view.from.value.theme).toBe('site')
  view.place.value = { site: 'other.example', language: 'ko' }
  expect(view.now.value.theme).toBe('auto')
  await vi.waitFor(async () => expect((await loadChoices()).sites).toEqual({ 'news.example': { theme: 'dark' } }))
  expect(await loadSettings()).toEqual(defaults)
  close()
})

test('what is changed shows: where a site has the say, a change for all sites goes to the site', () => {
  const first = { ...noChoices, sites: { 'news.example': { textSize: 24 } } }
  const { view, close } = open(first, korean)
  view.change({ textSize: 26, theme: 'sepia' })
  expect(view.now.value.textSize).toBe(26)
  expect(view.choices.value.sites).toEqual({ 'news.example': { textSize: 26 } })
  expect(view.choices.value.all).toEqual({ theme: 'sepia' })
  close()
})

test('a choice can be taken back, and the next wider one holds again', async () => {
  const first = { all: { textSize: 20 }, languages: { ko: { textSize: 22 } }, sites: {} }
  const { view, close } = open(first, korean)
  view.change({ textSize: 28 }, 'site')
  view.reset('site', ['textSize'])
  expect([view.now.value.textSize, view.from.value.textSize]).toEqual([22, 'language'])
  view.reset('language')
  expect([view.now.value.textSize, view.from.value.textSize]).toEqual([20, 'all'])
  await vi.waitFor(async () => expect(await browser.storage.sync.get(null)).toEqual({ 'settings.format': 0 }), 3000)
  close()
})
