import type { MessageName } from '../../i18n.ts'
import type { PartRule } from '../../settings/page-parts.ts'

/** What rules do, before what they are about. */
export const fateNames: Readonly<Record<PartRule['fate'], MessageName>> = {
  article: 'fateArticle',
  keep: 'fateKeep',
  remove: 'fateRemove',
}
