import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from '../../src/browser.ts'
import { defaults } from '../../src/settings/defaults.ts'
import { liveSettings } from '../../src/settings/live.ts'
import { loadSettings, saveSettings } from '../../src/settings/storage.ts'

beforeEach(() => browser.storage.sync.clear())

function open(first = defaults) {
  const failures: unknown[] = []
  const end = new AbortController()
  return { view: liveSettings(first, end.signal, (error) => failures.push(error)), failures, close: () => end.abort() }
}

test('a view starts with what it is given and turns to what is stored', async () => {
  await saveSettings({ theme: 'dark' })
  const { view, close } = open({ ...defaults, theme: 'sepia' })
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
