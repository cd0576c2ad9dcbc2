import { render } from 'preact'
import { browser } from '../browser.ts'
import { inMessageLanguage, t } from '../i18n.ts'
import type { PageApi } from '../injection/page-api.ts'
import { type LiveSettings, liveSettings } from '../settings/live.ts'
import { type Choices, siteOf } from '../settings/scopes.ts'
import { Doing, DoingContext } from '../ui/keys/doing.ts'
import { offerTextActions } from '../ui/keys/text-actions.ts'
import { onPinchResize } from '../ui/size-pinch.ts'
import { onWheelResize } from '../ui/size-wheel.ts'
import { pressKey } from './keys.ts'
import { PlaceKeeper } from './place-keeper.ts'
import { Reader } from './Reader.tsx'
import { liveReading } from './reading.ts'
import { ReadingAids } from './reading-aids.ts'
import { onRemoved } from './removal.ts'
import { askRemoved } from './removed.ts'
import { Resumer } from './resumer.ts'
import { shieldEvents, shieldKeys } from './shield.ts'
import { buildStage, type Stage } from './stage.ts'
import { wear } from './wear.ts'

/**
 * Opens reader mode over the page. Nothing of the page is changed but one element added, which goes when it closes.
 * @param choices what to paint first with
 */
export function openReader(page: PageApi, choices: Choices): void {
  const end = new AbortController()
  const stage = buildStage(document, t('readerMode'))
  const { host, dialog } = stage
  const live = liveSettings(choices, { site: siteOf(location.href), language: null }, end.signal, reportError)
  const reading = liveReading(page, location, end.signal)
  const place = new PlaceKeeper(stage, reading.now, page)
  const aids = new ReadingAids(stage, live, end.signal)

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
  const resumer = new Resumer(dialog, aids, () => live.now.peek().keepPlaces && !isPrivateWindow(), end.signal)
  const grown = (complete: boolean) => {
    place.arrive(complete)
    if (reading.now.value?.kind === 'article') resumer.grown(reading.now.value, complete)
  }

  speakInterfaceLanguage(dialog)
  wear(dialog, live, reading.now, end.signal)
  const doing = new Doing()
  doing.on('closeReader', close)
  offerTextActions(doing, live)
  takeKeys(stage, live, doing, aids, end.signal)
  hold(stage, close, end.signal)
  document.documentElement.append(host)
  // Shown before it is filled, for places can only be found in what has a box; the window is painted after both.
  dialog.showModal()
  const shared = { reading: reading.now, settings: live, aids, ways: reading.ways, close, onGrown: grown }
  const reader = <Reader {...shared} removed={{ ask: askRemoved, show: reading.show }} />
  render(<DoingContext.Provider value={doing}>{reader}</DoingContext.Provider>, dialog)
}

function takeKeys(stage: Stage, live: LiveSettings, doing: Doing, aids: ReadingAids, signal: AbortSignal): void {
  const keyboard = { own: () => live.now.value.keys, doing, first: (event: KeyboardEvent) => aids.takeKey?.(event) }
  shieldKeys(window, (event) => pressKey(event, stage, keyboard), signal)
  const resize = (next: (size: number) => number) => live.change({ textSize: next(live.now.value.textSize) })
  onWheelResize(stage.dialog, resize, signal)
  onPinchResize(stage.dialog, resize, signal)
}

/** Keeps events of reader mode from the page, and closes with the dialog or when the page takes it away. */
function hold({ host, dialog }: Stage, close: () => void, signal: AbortSignal): void {
  shieldEvents(host, signal)
  onRemoved(host, close, signal)
  dialog.addEventListener('cancel', (event) => event.target === dialog && close(), { signal })
  dialog.addEventListener('close', (event) => event.target === dialog && close(), { signal })
}

/** Nothing is kept of what is read in a private window. */
function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext ?? false
}

/** The article in it says its own language; everything else is in the interface's. */
function speakInterfaceLanguage(dialog: HTMLElement): void {
  Object.assign(dialog, inMessageLanguage())
}
