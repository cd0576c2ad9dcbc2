import type { LiveSettings } from '../../settings/live.ts'
import { type PartRule, withRule } from '../../settings/page-parts.ts'
import { chosenFor } from '../../settings/scopes.ts'
import type { RemovedSource } from './source.ts'

/** The reader's rules for parts of pages on the site that is read. */
export function rulesHere({ choices, place }: LiveSettings): readonly PartRule[] {
  return chosenFor('site', choices.value, place.value).pageParts ?? []
}

/** Keeps a rule for the site that is read, and shows the page by it. */
export function addRule(rule: PartRule, settings: LiveSettings, source: RemovedSource): Promise<void> {
  return changeRules(withRule(rulesHere(settings), rule), settings, source)
}

/** Forgets a rule of the site that is read, and shows the page without it. */
export function forgetRule({ selector }: PartRule, settings: LiveSettings, source: RemovedSource): Promise<void> {
  const rules = rulesHere(settings).filter((rule) => rule.selector !== selector)
  return changeRules(rules, settings, source)
}

async function changeRules(rules: readonly PartRule[], settings: LiveSettings, source: RemovedSource): Promise<void> {
  if (rules.length > 0) settings.change({ pageParts: rules }, 'site')
  else settings.reset('site', ['pageParts'])
  source.show(await source.ask('follow', { rules }))
}
