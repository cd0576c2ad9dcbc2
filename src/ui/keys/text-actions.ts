import type { LiveSettings } from '../../settings/live.ts'
import { largerTextSize, normalTextSize, smallerTextSize } from '../../settings/text-size.ts'
import { choices } from '../../settings/validation.ts'
import type { Doing } from './doing.ts'

/** What the actions for text and colours do in every view. */
export function offerTextActions(doing: Doing, settings: LiveSettings): void {
  const resize = (next: (size: number) => number) => () =>
    settings.change({ textSize: next(settings.now.value.textSize) })
  doing.on('largerText', resize(largerTextSize))
  doing.on('smallerText', resize(smallerTextSize))
  doing.on(
    'normalText',
    resize(() => normalTextSize),
  )
  doing.on('nextTheme', () => {
    const at = choices.theme.indexOf(settings.now.value.theme)
    settings.change({ theme: choices.theme[(at + 1) % choices.theme.length] ?? 'auto' })
  })
}
