import { asShareTarget, type OwnTarget } from './own-target.ts'
import type { ShareTarget } from './target.ts'
import { shareTargets } from './targets.ts'

/** What the reader chose about targets. */
export interface TargetChoices {
  /** Ids in the reader's order; those that are not in it follow. Empty: by language. */
  shareOrder: readonly string[]
  /** Ids that are not offered. */
  shareHidden: readonly string[]
  ownTargets: readonly OwnTarget[]
}

/**
 * All targets in the order to offer them: the reader's order; then those that people of these languages use first, then
 * the others, each part in the order of the table; the reader's own at the end.
 * @param langs BCP 47 tags: of the article, of the browser
 */
export function orderedTargets(
  langs: readonly (string | null)[],
  { shareOrder, ownTargets }: Pick<TargetChoices, 'shareOrder' | 'ownTargets'>,
): ShareTarget[] {
  const tags = langs.filter((lang) => lang !== null).map((lang) => lang.toLowerCase().replaceAll('_', '-'))
  const comesFirst = ({ first }: ShareTarget) => first.some((lang) => tags.some((tag) => isOf(tag, lang)))
  const byLanguage = [...shareTargets.filter(comesFirst), ...shareTargets.filter((target) => !comesFirst(target))]
  const all = [...byLanguage, ...ownTargets.map(asShareTarget)]
  const chosen = shareOrder.flatMap((id) => all.find((target) => target.id === id) ?? [])
  return [...chosen, ...all.filter((target) => !chosen.includes(target))]
}

/** The targets that are offered, in order. */
export function offeredTargets(langs: readonly (string | null)[], choices: TargetChoices): ShareTarget[] {
  return orderedTargets(langs, choices).filter(({ id }) => !choices.shareHidden.includes(id))
}

/** Whether a tag is of a language: `ko-KR` is of `ko`. `zh` alone means the simplified letters. */
function isOf(tag: string, lang: string): boolean {
  return lang === 'zh' ? tag === 'zh' : tag === lang || tag.startsWith(`${lang}-`)
}
