import type { JSX } from 'preact'
import { t } from '../../i18n.ts'
import { type Place, type Scope, scopes } from '../../settings/scopes.ts'
import { languageName } from './format.ts'

interface ScopePickerProps {
  place: Place
  scope: Scope
  onChange: (scope: Scope) => void
}

/** Where changes count: everywhere, on this site, or for texts in this language. */
export function ScopePicker({ place, scope, onChange }: ScopePickerProps): JSX.Element | null {
  const offered = scopes.filter((each) => nameOf(each, place) !== null)
  if (offered.length < 2) return null
  return (
    <label class="setting scope">
      <span>{t('scope')}</span>
      <select value={scope} onChange={(event) => onChange(offered[event.currentTarget.selectedIndex] ?? 'all')}>
        {offered.map((each) => (
          <option key={each} value={each} selected={each === scope}>
            {nameOf(each, place)}
          </option>
        ))}
      </select>
    </label>
  )
}

function nameOf(scope: Scope, { site, language }: Place): string | null {
  if (scope === 'all') return t('scopeAll')
  if (scope === 'site') return site && t('scopeSite', site)
  return language && t('scopeLanguage', languageName(language))
}
