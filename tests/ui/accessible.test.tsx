import { signal } from '@preact/signals'
import { type JSX, render } from 'preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { browser } from '../../src/browser.ts'
import type { Reading } from '../../src/messages.ts'
import { Popup } from '../../src/popup/Popup.tsx'
import { type LiveSettings, liveSettings } from '../../src/settings/live.ts'
import { noChoices } from '../../src/settings/scopes.ts'
import { choices } from '../../src/settings/validation.ts'
import { dress } from '../../src/ui/dress.ts'
import { KeySheet } from '../../src/ui/keys/KeySheet.tsx'
import { SettingsPanel } from '../../src/ui/settings/SettingsPanel.tsx'
import { axeViolations } from './axe.ts'
import { everything } from './everything.ts'
import '../../src/popup/popup.css'

const root = document.documentElement
let end: AbortController
let settings: LiveSettings

beforeEach(async () => {
  await browser.storage.sync.clear()
  end = new AbortController()
  const place = { site: 'packet.example', language: 'en' }
  settings = liveSettings(noChoices, place, end.signal, reportError)
  root.lang = 'en'
  root.classList.add('lectern')
})
afterEach(() => {
  end.abort()
  // What waits to be written is written now, not into the next test.
  dispatchEvent(new PageTransitionEvent('pagehide'))
  render(null, document.body)
})

function popup(reading: Reading | null): JSX.Element {
  const ways = { tryAnyway() {}, readAgain() {}, readSelected() {}, openFrame() {} }
  return (
    <Popup
      reading={signal(reading)}
      settings={settings}
      ways={ways}
      openReader={() => {}}
      findPassage={async () => null}
      removed={{ ask: () => Promise.reject(new Error('There is no page')), show: () => {} }}
      openOptions={() => {}}
    />
  )
}

const article: Reading = { kind: 'article', article: everything, forced: true, complete: true, inView: null }

function panel(): JSX.Element {
  return <SettingsPanel settings={settings} onClose={() => {}} openOptions={() => {}} showKeys={() => {}} />
}

async function violations(view: JSX.Element): Promise<string[]> {
  dress(root, settings.now.value)
  render(view, document.body)
  return axeViolations(document.body)
}

test.for(choices.theme)('the article in the popup, in %s', async (theme) => {
  settings.change({ theme })
  expect(await violations(popup(article))).toEqual([])
})

test.for(choices.theme)('the panel of settings, in %s', async (theme) => {
  settings.change({ theme, face: 'own', ownFace: 'No such face' })
  settings.change({ textSize: 24 }, 'site')
  expect(await violations(panel())).toEqual([])
})

test.for(['reader', 'popup'] as const)('the sheet of keys of the %s', async (where) => {
  expect(await violations(<KeySheet where={where} own={{}} onClose={() => {}} />)).toEqual([])
})

test.for<Reading | null>([
  null,
  { kind: 'loading' },
  { kind: 'noArticle', guess: true, complete: true },
  { kind: 'noAccess' },
  { kind: 'pdf' },
  { kind: 'frame', url: 'https://packet.example/story' },
  { kind: 'gone' },
  { kind: 'error', details: 'TypeError: tree is null' },
])('the popup with %o', async (reading) => expect(await violations(popup(reading))).toEqual([]))
