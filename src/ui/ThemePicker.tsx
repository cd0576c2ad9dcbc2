import type { JSX } from 'preact'
import { type MessageName, t } from '../i18n.ts'
import type { Settings } from '../settings/defaults.ts'
import { choices } from '../settings/validation.ts'

type Theme = Settings['theme']

const names: Record<Theme, MessageName> = {
  auto: 'themeAuto',
  light: 'themeLight',
  sepia: 'themeSepia',
  grey: 'themeGrey',
  dark: 'themeDark',
  black: 'themeBlack',
  contrast: 'themeContrast',
  own: 'themeOwn',
}

export interface ThemePickerProps {
  theme: Theme
  onChange: (theme: Theme) => void
}

/** The colours to choose from, each a round patch of itself: a group of radio buttons. */
export function ThemePicker({ theme, onChange }: ThemePickerProps): JSX.Element {
  return (
    <div class="themes" role="radiogroup" aria-label={t('theme')}>
      {choices.theme.map((each) => (
        <input
          key={each}
          type="radio"
          name="theme"
          class={`theme theme-${each}`}
          aria-label={t(names[each])}
          title={t(names[each])}
          checked={each === theme}
          onChange={() => onChange(each)}
        />
      ))}
    </div>
  )
}
