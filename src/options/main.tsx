/** Entry of the settings page. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import type { Commands } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { inMessageLanguage, t } from '../i18n.ts'
import { liveSettings } from '../settings/live.ts'
import { mirrorChoices, mirroredChoices } from '../settings/mirror.ts'
import { nowhere } from '../settings/scopes.ts'
import { dress } from '../ui/dress.ts'
import { keepFirstPaint } from '../ui/first-paint.ts'
import { keepFace } from '../ui/fonts/keep-face.ts'
import { readFace } from '../ui/fonts/own-files.ts'
import { Options } from './Options.tsx'

const open = new AbortController().signal
const settings = liveSettings(mirroredChoices(), nowhere, open, reportError)

const root = document.documentElement
Object.assign(root, inMessageLanguage())
document.title = t('options')
effect(() => {
  dress(root, settings.now.value)
  keepFirstPaint(root)
})
effect(() => mirrorChoices(settings.choices.value))
keepFace(settings.now, readFace, document.fonts, open)

/** Firefox has a call for it, Chromium an address. */
async function changeShortcuts(): Promise<void> {
  const { openShortcutSettings }: Partial<Commands.Static> = browser.commands
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands)
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

async function show(): Promise<void> {
  const commands = await browser.commands.getAll()
  render(<Options settings={settings} commands={commands} changeShortcuts={changeShortcuts} />, document.body)
}

// Shortcuts are changed elsewhere; who comes back sees them as they are now.
addEventListener('focus', show)
show()
