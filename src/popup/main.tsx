/** Entry of the popup: wires what it shows to its tab and to the settings. */
import { effect } from '@preact/signals'
import { render } from 'preact'
import { messageLanguage } from '../i18n.ts'
import { liveSettings } from '../settings/live.ts'
import { mirrorChoices, mirroredChoices } from '../settings/mirror.ts'
import { nowhere } from '../settings/scopes.ts'
import { dress } from '../ui/dress.ts'
import { onWheelResize, sizeAfterKey } from '../ui/size-gestures.ts'
import { Popup } from './Popup.tsx'
import { Session } from './session.ts'

const open = new AbortController().signal
const settings = liveSettings(mirroredChoices(), nowhere, open, reportError)
const session = new Session()
const root = document.documentElement

root.lang = messageLanguage()
effect(() => {
  dress(root, settings.now.value)
  mirrorChoices(settings.choices.value)
})

const ways = {
  tryAnyway: () => session.tryAnyway(),
  readAgain: () => session.read(),
  openFrame: (url: string) => session.openFrame(url).then(close),
}
const openReader = async () => {
  if ((await session.openReader()).kind === 'opened') close()
}

render(<Popup reading={session.reading} settings={settings} ways={ways} openReader={openReader} />, document.body)
session.read()

addEventListener('keydown', (event) => {
  const size = sizeAfterKey(event, settings.now.value.textSize)
  if (size === null) return
  event.preventDefault()
  settings.change({ textSize: size })
})
onWheelResize(root, (next) => settings.change({ textSize: next(settings.now.value.textSize) }), open)
