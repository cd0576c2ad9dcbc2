import { native } from '../native.ts'
import { choicesOf, itemsOfSite } from '../settings/items.ts'
import type { PartRule } from '../settings/page-parts.ts'
import { siteOf } from '../settings/scopes.ts'

/** The reader's rules for the site of an address. */
export async function siteRules(url: string): Promise<readonly PartRule[]> {
  const site = siteOf(url)
  if (site === null) return []
  const area = native.storage.sync ?? native.storage.local
  return choicesOf(await area.get(itemsOfSite(site))).sites[site]?.pageParts ?? []
}
