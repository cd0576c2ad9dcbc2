import type { JSX } from 'preact'
import { t } from '../i18n.ts'
import type { LiveSettings } from '../settings/live.ts'
import type { PartRule } from '../settings/page-parts.ts'
import { nowhere, withPart } from '../settings/scopes.ts'
import { fateNames } from '../ui/removed/fates.ts'

/** The reader's rules about parts of pages, site by site, each with a button that takes it away. */
export function PartRules({ settings }: { settings: LiveSettings }): JSX.Element {
  const { sites } = settings.choices.value
  const rows = Object.entries(sites).flatMap(([site, { pageParts = [] }]) => pageParts.map((rule) => ({ site, rule })))
  const forget = (site: string, gone: PartRule) => {
    const { pageParts = [], ...others } = sites[site] ?? {}
    const rules = pageParts.filter(({ selector }) => selector !== gone.selector)
    const part = rules.length > 0 ? { ...others, pageParts: rules } : others
    settings.replace(withPart(settings.choices.value, 'site', { ...nowhere, site }, part))
  }
  return (
    <section class="options-part" aria-labelledby="part-rules">
      <h2 id="part-rules">{t('pageParts')}</h2>
      {rows.length === 0 && <p class="setting-note">{t('noPartRules')}</p>}
      <ul class="options-list">
        {rows.map(({ site, rule }) => (
          <li key={`${site} ${rule.selector}`}>
            <strong>{site}</strong>
            <span class="setting-note">
              {t(fateNames[rule.fate])} <code dir="ltr">{rule.selector}</code>
            </span>
            <button
              type="button"
              class="wide"
              aria-label={`${t('forgetRule')}: ${site}, ${rule.selector}`}
              onClick={() => forget(site, rule)}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
