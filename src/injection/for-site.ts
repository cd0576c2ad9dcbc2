import { type Choices, siteOf } from '../settings/scopes.ts'
import { scripts } from './scripts.ts'

/** The scripts that read a page: where the reader has rules for parts of its site, with the one that knows them. */
export function readingScripts(url: string | undefined, choices: Choices): string[] {
  const site = siteOf(url)
  const rules = site !== null && Object.hasOwn(choices.sites, site) ? choices.sites[site]?.pageParts : undefined
  return rules && rules.length > 0 ? [scripts.removed, scripts.page] : [scripts.page]
}
