import type { JSX } from 'preact'
import { messageLanguage, t } from '../../i18n.ts'
import type { LiveSettings } from '../../settings/live.ts'
import { chosenFor, type Scope, scopedNames } from '../../settings/scopes.ts'
import { languageName } from './format.ts'
import { settingTitles } from './names.ts'

/** Which settings are different on this site and in this language, and the way back to the common ones. */
export function HeldHere({ settings }: { settings: LiveSettings }): JSX.Element {
  const { site, language } = settings.place.value
  return (
    <>
      {site !== null && <Held settings={settings} scope="site" words={t('heldBySite', site)} />}
      {language !== null && (
        <Held settings={settings} scope="language" words={t('heldByLanguage', languageName(language))} />
      )}
    </>
  )
}

interface HeldProps {
  settings: LiveSettings
  scope: Scope
  /** Where it is. */
  words: string
}

function Held({ settings, scope, words }: HeldProps): JSX.Element | null {
  const part = chosenFor(scope, settings.choices.value, settings.place.value)
  const held = listOf(Object.keys(part))
  if (held === '') return null
  return (
    <p class="setting-note held">
      <span>
        {words} {held}
      </span>
      <button type="button" class="wide" onClick={() => settings.reset(scope)}>
        {t('takeBack')}
      </button>
    </p>
  )
}

/** The names of settings as a list for people. */
export function listOf(names: readonly string[]): string {
  const titles = scopedNames.filter((name) => names.includes(name)).map((name) => t(settingTitles[name]))
  return new Intl.ListFormat(messageLanguage(), { type: 'conjunction' }).format(titles)
}
