import { render } from 'preact'
import { messageLanguage, t } from '../i18n.ts'
import type { PageApi } from '../injection/page-api.ts'
import { liveSettings } from '../settings/live.ts'
import { type Choices, siteOf } from '../settings/scopes.ts'
import { Doing, DoingContext } from '../ui/keys/doing.ts'
import { offerTextActions } from '../ui/keys/text-actions.ts'
import { onWheelResize } from '../ui/size-wheel.ts'
import { pressKey } from './keys.ts'
import { PlaceKeeper } from './place-keeper.ts'
import { Reader } from './Reader.tsx'
import { liveReading } from './reading.ts'
import { onRemoved } from './removal.ts'
import { shieldEvents, shieldKeys } from './shield.ts'
import { buildStage } from './stage.ts'
import { wear } from './wear.ts'

/**
 * Opens reader mode over the page. Nothing of the page is changed but one element added, which goes when it closes.
 * @param choices what to paint first with
 */
export function openReader(page: PageApi, choices: Choices): void {
  const end = new AbortController()
  const stage = buildStage(document, t('readerMode'))
  const { host, dialog } = stage
  const site = siteOf(location.href)
  const live = liveSettings(choices, { site, language: null }, end.signal, reportError)
  const reading = liveReading(page, location, end.signal)
  const place = new PlaceKeeper(stage, reading.now, page)

  const close = () => {
    if (end.signal.aborted) return
    end.abort()
    page.reader = null
    place.leave()
    if (dialog.open) dialog.close()
    render(null, dialog)
    host.remove()
    place.bringPageThere()
  }
  page.reader = { close }

  speakInterfaceLanguage(dialog)
  wear(dialog, live, reading.now, end.signal)
  const doing = new Doing()
  doing.on('closeReader', close)
  offerTextActions(doing, live)
  shieldEvents(host, end.signal)
  shieldKeys(window, (event) => pressKey(event, stage, { own: () => live.now.value.keys, doing }), end.signal)
  onWheelResize(dialog, (next) => live.change({ textSize: next(live.now.value.textSize) }), end.signal)
  onRemoved(host, close, end.signal)
  dialog.addEventListener('cancel', (event) => event.target === dialog && close(), { signal: end.signal })
  dialog.addEventListener('close', (event) => event.target === dialog && close(), { signal: end.signal })

  document.documentElement.append(host)
  // Shown before it is filled, for places can only be found in what has a box; the window is painted after both.
  dialog.showModal()
  const parts = { reading: reading.now, settings: live, ways: reading.ways, close }
  const reader = <Reader {...parts} onGrown={(complete) => place.arrive(complete)} />
  render(<DoingContext.Provider value={doing}>{reader}</DoingContext.Provider>, dialog)
}

/** The article in it says its own language; everything else is in the interface's. */
function speakInterfaceLanguage(dialog: HTMLElement): void {
  dialog.lang = messageLanguage()
  dialog.dir = directionOf(messageLanguage())
}

/** Scripts of the interface languages that run from right to left. */
const rightToLeft = ['Arab', 'Hebr']

function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr'
}
