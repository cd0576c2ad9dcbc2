import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { browser } from '../../src/browser.ts'
import { AidsOptions } from '../../src/options/AidsOptions.tsx'
import { fingerprintOf } from '../../src/places/fingerprint.ts'
import { keepPlaceOf } from '../../src/places/places.ts'
import { liveSettings } from '../../src/settings/live.ts'
import { noChoices, nowhere } from '../../src/settings/scopes.ts'
import { loadSettings } from '../../src/settings/storage.ts'

const place = document.body.appendChild(document.createElement('div'))
let end: AbortController
beforeEach(async () => {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()])
  for (const name of ['a', 'b'])
    await keepPlaceOf(`https://packet.example/${name}`, { ...fingerprintOf(name), index: 9, at: 1 })
  end = new AbortController()
  render(<AidsOptions settings={liveSettings(noChoices, nowhere, end.signal, reportError)} />, place)
})
afterEach(() => {
  end.abort()
  render(null, place)
})

test('says how many places are kept, and forgets them', async () => {
  await expect.element(page.getByText('Places kept on this computer: 2')).toBeVisible()
  await page.getByRole('button', { name: 'Forget all places' }).click()
  await expect.element(page.getByText('Places kept on this computer: 0')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Forget all places' })).toBeDisabled()
  expect(Object.keys(await browser.storage.local.get(null)).filter((item) => item.startsWith('place.'))).toEqual([])
})

test('keeping places can be switched off', async () => {
  await page.getByRole('checkbox', { name: 'Keep where I stopped reading' }).click()
  await vi.waitFor(async () => expect((await loadSettings()).keepPlaces).toBe(false))
})
