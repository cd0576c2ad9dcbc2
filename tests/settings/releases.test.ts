import { beforeEach, expect, test } from 'vitest'
import { browser } from '../../src/browser.ts'
import { defaults, type Settings } from '../../src/settings/defaults.ts'
import { mirroredChoices } from '../../src/settings/mirror.ts'
import { noChoices } from '../../src/settings/scopes.ts'
import { loadSettings, saveSettings } from '../../src/settings/storage.ts'

/** What each release left in the storage of a reader who had changed everything there was, and what it meant. */
const releases: { version: string; stored: Record<string, unknown>; means: Partial<Settings> }[] = [
  {
    version: '0.1.0',
    stored: {
      'setting.textSize': 24,
      'setting.theme': 'sepia',
      'setting.iconOpens': 'reader',
      'settings.format': 0,
    },
    means: { textSize: 24, theme: 'sepia', iconOpens: 'reader' },
  },
]

beforeEach(async () => {
  await browser.storage.sync.clear()
  localStorage.clear()
})

for (const { version, stored, means } of releases) {
  test(`nothing that was set in ${version} is lost`, async () => {
    await browser.storage.sync.set(stored)
    expect(await loadSettings()).toEqual({ ...defaults, ...means })
  })

  test(`what was set in ${version} is still there after another setting is changed`, async () => {
    await browser.storage.sync.set(stored)
    await saveSettings({ lineHeight: 120 })
    expect(await loadSettings()).toEqual({ ...defaults, ...means, lineHeight: 120 })
  })
}

test('every theme of 0.1.0 is still one', async () => {
  for (const theme of ['auto', 'light', 'sepia', 'dark']) {
    await browser.storage.sync.set({ 'setting.theme': theme })
    expect((await loadSettings()).theme).toBe(theme)
  }
})

test('the first paint after an update from 0.1.0 has its colours', () => {
  localStorage.setItem('settings', JSON.stringify({ textSize: 24, theme: 'dark', iconOpens: 'popup' }))
  expect(mirroredChoices()).toEqual({ ...noChoices, all: { textSize: 24, theme: 'dark', iconOpens: 'popup' } })
})
