import type { JSX } from 'preact'
import type { Commands } from 'webextension-polyfill'
import { t } from '../i18n.ts'
import type { LiveSettings } from '../settings/live.ts'
import { TextSize } from '../ui/TextSize.tsx'
import { ThemePicker } from '../ui/ThemePicker.tsx'
import { Choice } from './Choice.tsx'
import { Shortcuts } from './Shortcuts.tsx'

export interface OptionsProps {
  settings: LiveSettings
  commands: readonly Commands.Command[]
  /** Opens the place in the browser where shortcuts are changed. */
  changeShortcuts: () => void
}

/** Every setting, each with its effect in sight. */
export function Options({ settings, commands, changeShortcuts }: OptionsProps): JSX.Element {
  const { textSize, theme, iconOpens } = settings.now.value
  const icon = [
    { value: 'popup', label: t('iconOpensPopup') },
    { value: 'reader', label: t('iconOpensReader') },
  ] as const
  return (
    <main class="options">
      <h1>{t('options')}</h1>
      <section>
        <h2>{t('textSize')}</h2>
        <div class="options-row">
          <TextSize size={textSize} onChange={(size) => settings.change({ textSize: size })} />
          <output>{textSize}</output>
        </div>
        <h2>{t('theme')}</h2>
        <ThemePicker theme={theme} onChange={(next) => settings.change({ theme: next })} />
        <p class="options-sample">{t('sample')}</p>
      </section>
      <Choice
        legend={t('iconOpens')}
        name="icon-opens"
        answers={icon}
        chosen={iconOpens}
        choose={(next) => settings.change({ iconOpens: next })}
      />
      <Shortcuts commands={commands} change={changeShortcuts} />
    </main>
  )
}
