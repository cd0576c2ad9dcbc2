import { effect } from '@preact/signals'
import { render } from 'preact'
import { messageLanguage, t } from '../i18n.ts'
import type { PageApi } from '../injection/page-api.ts'
import type { Settings } from '../settings/defaults.ts'
import { liveSettings } from '../settings/live.ts'
import { type Choices, siteOf } from '../settings/scopes.ts'
import { blocksOf } from '../ui/blocks.ts'
import { keepPlace } from '../ui/keep-place.ts'
import { onWheelResize } from '../ui/size-gestures.ts'
import { pressKey } from './keys.ts'
import { PlaceKeeper } from './place-keeper.ts'
import { Reader } from './Reader.tsx'
import { liveReading } from './reading.ts'
import { onRemoved } from './removal.ts'
import { shieldEvents, shieldKeys } from './shield.ts'
import { buildStage, type Stage } from './stage.ts'

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
  end.signal.addEventListener(
    'abort',
    effect(() => dress(stage, live.now.value)),
  )
  const resize = (textSize: number) => live.change({ textSize })
  const actions = { close, textSize: () => live.now.value.textSize, resize }
  shieldEvents(host, end.signal)
  shieldKeys(window, (event) => pressKey(event, stage, actions), end.signal)
  onWheelResize(dialog, (next) => resize(next(live.now.value.textSize)), end.signal)
  onRemoved(host, close, end.signal)
  dialog.addEventListener('cancel', (event) => event.target === dialog && close(), { signal: end.signal })
  dialog.addEventListener('close', (event) => event.target === dialog && close(), { signal: end.signal })

  document.documentElement.append(host)
  // Shown before it is filled, for places can only be found in what has a box; the window is painted after both.
  dialog.showModal()
  const parts = { reading: reading.now, settings: live, ways: reading.ways, close }
  render(<Reader {...parts} onGrown={(complete) => place.arrive(complete)} />, dialog)
}

/** The article in it says its own language; everything else is in the interface's. */
function speakInterfaceLanguage(dialog: HTMLElement): void {
  dialog.lang = messageLanguage()
  dialog.dir = directionOf(messageLanguage())
}

/** Puts settings on the dialog, keeping the paragraph that is being read where it is. */
function dress({ dialog }: Stage, { theme, textSize }: Settings): void {
  keepPlace(dialog, blocksOf(dialog), () => {
    dialog.dataset.theme = theme
    dialog.style.setProperty('--text-size', `${textSize}px`)
  })
}

/** Scripts of the interface languages that run from right to left. */
const rightToLeft = ['Arab', 'Hebr']

function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr'
}
