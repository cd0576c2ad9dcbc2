import { effect, type ReadonlySignal } from '@preact/signals'
import type { Reading } from '../messages.ts'
import type { LiveSettings } from '../settings/live.ts'
import { languageOf } from '../settings/scopes.ts'
import { blocksOf } from '../ui/blocks.ts'
import { dress } from '../ui/dress.ts'
import { keepFace } from '../ui/fonts/keep-face.ts'
import { keepPlace } from '../ui/keep-place.ts'
import { askForFace } from './face.ts'

/**
 * Lets reader mode look as the settings say, for the page's site and the article's language, until the end. The
 * paragraph that is being read stays where it is.
 */
export function wear(
  dialog: HTMLElement,
  settings: LiveSettings,
  reading: ReadonlySignal<Reading | null>,
  end: AbortSignal,
): void {
  const { site } = settings.place.peek()
  const effects = [
    effect(() => {
      if (reading.value?.kind !== 'article') return
      settings.place.value = { site, language: languageOf(reading.value.article.lang) }
    }),
    effect(() => {
      const now = settings.now.value
      keepPlace(dialog, blocksOf(dialog), () => dress(dialog, now))
    }),
  ]
  end.addEventListener('abort', () => {
    for (const stop of effects) stop()
  })
  keepFace(settings.now, askForFace, document.fonts, end)
}
