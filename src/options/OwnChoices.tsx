import type { JSX } from 'preact'
import { t } from '../i18n.ts'
import type { LiveSettings } from '../settings/live.ts'
import { nowhere, type Place, withPart } from '../settings/scopes.ts'
import { languageName } from '../ui/settings/format.ts'
import { listOf } from '../ui/settings/HeldHere.tsx'

/** Sites and languages that have settings of their own, each with which they are and a button that takes them away. */
export function OwnChoices({ settings }: { settings: LiveSettings }): JSX.Element {
  const { sites, languages } = settings.choices.value
  const forget = (scope: 'site' | 'language', place: Place) =>
    settings.replace(withPart(settings.choices.value, scope, place, {}))
  const rows = [
    ...Object.entries(sites).map(([site, part]) => ({
      title: site,
      part,
      forget: () => forget('site', { ...nowhere, site }),
    })),
    ...Object.entries(languages).map(([language, part]) => ({
      title: languageName(language),
      part,
      forget: () => forget('language', { ...nowhere, language }),
    })),
  ]
  return (
    <section class="options-part" aria-labelledby="own-choices">
      <h2 id="own-choices">{t('ownChoices')}</h2>
      {rows.length === 0 && <p class="setting-note">{t('noOwnChoices')}</p>}
      <ul class="options-list">
        {rows.map((row) => (
          <li key={row.title}>
            <strong>{row.title}</strong>
            <span class="setting-note">{listOf(Object.keys(row.part))}</span>
            <button type="button" class="wide" aria-label={t('removeOwn', row.title)} onClick={row.forget}>
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
