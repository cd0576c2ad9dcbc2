/** Entry of the popup: wires what it shows to its tab and to the settings. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { browser } from '../browser.ts'
import type { FetchPicture } from '../export/gather-pictures.ts'
import { inMessageLanguage } from '../i18n.ts'
import type { PassageRequest } from '../messages.ts'
import { liveSettings } from '../settings/live.ts'
import { mirrorChoices, mirroredChoices } from '../settings/mirror.ts'
import { languageOf, nowhere, siteOf } from '../settings/scopes.ts'
import { dress } from '../ui/dress.ts'
import { keepFirstPaint } from '../ui/first-paint.ts'
import { keepFace } from '../ui/fonts/keep-face.ts'
import { Doing, DoingContext } from '../ui/keys/doing.ts'
import { pressAction } from '../ui/keys/press.ts'
import { offerTextActions } from '../ui/keys/text-actions.ts'
import { onPinchResize } from '../ui/size-pinch.ts'
import { onWheelResize } from '../ui/size-wheel.ts'
import { Popup } from './Popup.tsx'
import { Session } from './session.ts'
import { activeTab } from './tab-reading.ts'

const open = new AbortController().signal
const settings = liveSettings(mirroredChoices(), nowhere, open, reportError)
const session = new Session()
const doing = new Doing()
const root = document.documentElement

Object.assign(root, inMessageLanguage())
effect(() => {
  if (session.reading.value?.kind !== 'article') return
  const { url, lang } = session.reading.value.article
  settings.place.value = { site: siteOf(url), language: languageOf(lang) }
})
effect(() => {
  dress(root, settings.now.value)
  keepFirstPaint(root)
})
effect(() => mirrorChoices(settings.choices.value))
// Most readers need no face of ours: its files, and the list of them, are left alone till then.
keepFace(settings.now, async (face) => (await import('../ui/fonts/own-files.ts')).readFace(face), document.fonts, open)

const ways = {
  tryAnyway: () => session.tryAnyway(),
  readAgain: () => session.read(),
  readSelected: () => session.readSelected(),
  openFrame: (url: string) => session.openFrame(url).then(close),
}
const openReader = async () => {
  if ((await session.openReader()).kind === 'opened') close()
}
const openOptions = () => browser.runtime.openOptionsPage().then(close)
const findPassage = (request: PassageRequest) => session.findPassage(request)
// A popup may be kept from opening windows; the extension itself may always open a tab.
const openAddress = (url: string) => browser.tabs.create({ url }).then(close, reportError)
const fetchPicture: FetchPicture = (address, init) => session.fetchPicture(address, init)
const parts = {
  reading: session.reading,
  settings,
  ways,
  openReader,
  findPassage,
  openAddress,
  fetchPicture,
  openOptions,
  removed: { ask: session.askRemoved, show: session.show },
}

// A site may have a look of its own, and the tab is known long before the article.
activeTab().then((tab) => {
  if (settings.place.value.site === null) settings.place.value = { site: siteOf(tab?.url), language: null }
}, reportError)
render(
  <DoingContext.Provider value={doing}>
    <Popup {...parts} />
  </DoingContext.Provider>,
  document.body,
)
session.read()

offerTextActions(doing, settings)
const focused = () => document.activeElement
const keyboard = { where: 'popup', view: document, focused, own: () => settings.now.value.keys, doing } as const
addEventListener('keydown', (event) => pressAction(event, keyboard))
const resize = (next: (size: number) => number) => settings.change({ textSize: next(settings.now.value.textSize) })
onWheelResize(root, resize, open)
onPinchResize(root, resize, open)
