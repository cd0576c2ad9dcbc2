import { beforeEach, expect, test, vi } from 'vitest'
import { browser } from '../../src/browser.ts'
import { defaults, type Settings } from '../../src/settings/defaults.ts'
import { loadSettings, onSettingsChanged, saveSettings } from '../../src/settings/storage.ts'

beforeEach(() => browser.storage.sync.clear())

test('before anything was chosen, the defaults', async () => {
  expect(await loadSettings()).toEqual(defaults)
})

test('what was chosen is kept, and only that is stored', async () => {
  await saveSettings({ theme: 'sepia' })
  expect(await loadSettings()).toEqual({ ...defaults, theme: 'sepia' })
  expect(await browser.storage.sync.get(null)).toEqual({ 'setting.theme': 'sepia', 'settings.format': 0 })
})

test('a write begins at once when the settings were loaded before, so that a popup that closes loses nothing', async () => {
  await loadSettings()
  const asked = vi.spyOn(browser.storage.sync, 'set')
  const saved = saveSettings({ textSize: 24 })
  expect(asked).toHaveBeenCalledOnce()
  await saved
  asked.mockRestore()
  expect(await loadSettings()).toEqual({ ...defaults, textSize: 24 })
})

test('two windows that save different settings at once both succeed', async () => {
  await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ textSize: 24 })])
  expect(await loadSettings()).toEqual({ ...defaults, theme: 'dark', textSize: 24 })
})

test('a damaged storage gives sound settings', async () => {
  await browser.storage.sync.set({ 'setting.textSize': 'huge', 'setting.theme': 'dark', 'settings.format': 'x' })
  expect(await loadSettings()).toEqual({ ...defaults, theme: 'dark' })
})

test('what is not sound is not stored', async () => {
  await saveSettings({ textSize: Number.POSITIVE_INFINITY, theme: 'pink' as Settings['theme'] })
  expect(await loadSettings()).toEqual(defaults)
  expect(await browser.storage.sync.get(null)).toEqual({ 'settings.format': 0 })
})

test('changes are told until the signal, and only those of settings', async () => {
  const seen: Settings[] = []
  const end = new AbortController()
  onSettingsChanged((settings) => void seen.push(settings), end.signal)
  await browser.storage.sync.set({ 'position.1': 7 })
  await saveSettings({ textSize: 20 })
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  end.abort()
  await saveSettings({ textSize: 22 })
  expect(seen).toEqual([{ ...defaults, textSize: 20 }])
})
