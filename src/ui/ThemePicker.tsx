import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { type MessageName, t } from '../i18n.ts'
import type { Settings } from '../settings/defaults.ts'
import { choices } from '../settings/validation.ts'

type Theme = Settings['theme']

/** What each theme is called. */
export const themeNames: Record<Theme, MessageName> = {
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
  /** The ones to choose from, all when left out; the chosen one is always there. */
  themes?: readonly Theme[]
}

/** The themes that most readers choose from, for places with little room. */
export const commonThemes: readonly Theme[] = ['auto', 'light', 'sepia', 'dark']

/** The colours to choose from, each a round patch of itself: a group of radio buttons. */
export function ThemePicker({ theme, onChange, themes = choices.theme }: ThemePickerProps): JSX.Element {
  const group = useId()
  return (
    <div class="themes" role="radiogroup" aria-label={t('theme')}>
      {choices.theme
        .filter((each) => each === theme || themes.includes(each))
        .map((each) => (
          <input
            key={each}
            type="radio"
            name={group}
            class={`theme theme-${each}`}
            aria-label={t(themeNames[each])}
            title={t(themeNames[each])}
            checked={each === theme}
            onChange={() => onChange(each)}
          />
        ))}
    </div>
  )
}
