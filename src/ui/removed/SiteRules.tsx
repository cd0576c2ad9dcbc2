import type { JSX } from 'preact'
import { t } from '../../i18n.ts'
import { fateNames } from './fates.ts'
import type { ChangeProps } from './RemovedSheet.tsx'
import { forgetRule, rulesHere } from './rules.ts'

/** All rules of the site that is read, those too that find nothing on this page. */
export function SiteRules({ settings, source, change }: ChangeProps): JSX.Element | null {
  const rules = rulesHere(settings)
  const { site } = settings.place.value
  if (site === null || rules.length === 0) return null
  return (
    <section>
      <h3>{t('siteRules', site)}</h3>
      <ul class="removed-rules">
        {rules.map((rule) => (
          <li key={rule.selector}>
            <span>
              {t(fateNames[rule.fate])} <code dir="ltr">{rule.selector}</code>
            </span>
            <button
              type="button"
              class="wide"
              onClick={() => change(forgetRule(rule, settings, source), 'ruleForgotten')}
            >
              {t('forgetRule')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
