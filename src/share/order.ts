import { type ShareTarget, shareTargets } from './targets.ts'

/**
 * The targets in the order to offer them: those that people of these languages use first, then the others,
 * each part in the order of the table.
 * @param langs BCP 47 tags: of the article, of the browser
 */
export function orderedTargets(langs: readonly (string | null)[]): ShareTarget[] {
  const tags = langs.filter((lang) => lang !== null).map((lang) => lang.toLowerCase().replaceAll('_', '-'))
  const comesFirst = ({ first }: ShareTarget) => first.some((lang) => tags.some((tag) => isOf(tag, lang)))
  return [...shareTargets.filter(comesFirst), ...shareTargets.filter((target) => !comesFirst(target))]
}

/** Whether a tag is of a language: `ko-KR` is of `ko`. `zh` alone means the simplified letters. */
function isOf(tag: string, lang: string): boolean {
  return lang === 'zh' ? tag === 'zh' : tag === lang || tag.startsWith(`${lang}-`)
}
