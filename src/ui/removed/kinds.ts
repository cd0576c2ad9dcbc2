import type { Article, RemovalReason } from '../../article/article.ts'
import { type MessageName, messageLanguage, t } from '../../i18n.ts'
import type { ListedPart } from '../../messages.ts'

type Kind = ListedPart['kind']

/** What kinds of parts are called, in the order in which they are told: what the reader decided comes first. */
export const kindNames: Readonly<Record<Kind, MessageName>> = {
  back: 'removedBack',
  own: 'removedOwn',
  comment: 'removedComment',
  dialog: 'removedDialog',
  share: 'removedShare',
  related: 'removedRelated',
  ad: 'removedAd',
  navigation: 'removedNavigation',
  other: 'removedOther',
}

/** Kinds in that order. */
export const kinds = Object.keys(kindNames) as Kind[]

/** How many parts were left out of an article. */
export function removedCount({ removed }: Article): number {
  return Object.values(removed).reduce((sum, count) => sum + count, 0)
}

/** What was left out of an article, in one line: "Removed: 12 (comments 9, ads 3)". */
export function removedText(article: Article): string {
  const told = kinds.filter((kind): kind is RemovalReason => kind !== 'back' && (article.removed[kind] ?? 0) > 0)
  const list = new Intl.ListFormat(messageLanguage(), { type: 'unit', style: 'short' })
  const names = told.map((kind) => t('kindCount', t(kindNames[kind]), article.removed[kind] ?? 0))
  return t('removedParts', removedCount(article), list.format(names))
}
