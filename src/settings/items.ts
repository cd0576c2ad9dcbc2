import { migrate, type Stored } from './migrations.ts'
import { type Choices, repairChoices } from './scopes.ts'

/** What stands in the browser's storage, by name of item. As a change, `null` takes an item away. */
export type Items = Readonly<Record<string, unknown>>

/**
 * Each setting for all sites is an item of its own, so that two windows can save two settings at once; what holds on
 * one site or in one language is one item each. Only what the reader chose is stored, so that a better default reaches
 * everybody else. Browsers that sync allow 8 KB an item and 512 items.
 */
const prefixes = { all: 'setting.', sites: 'settings.site.', languages: 'settings.language.' } as const

/** Item that holds how many migrations the stored settings went through. */
const formatItem = 'settings.format'

/** Whether an item is a choice of the reader's. */
export function isChoice(item: string): boolean {
  return Object.values(prefixes).some((prefix) => item.startsWith(prefix))
}

/** The items that hold what was chosen for one site, and the format of all. */
export function itemsOfSite(site: string): string[] {
  return [prefixes.sites + site, formatItem]
}

/** Choices as items. */
export function itemsOf(choices: Choices): Items {
  const under = (name: keyof typeof prefixes) =>
    Object.entries(choices[name]).map(([key, value]) => [prefixes[name] + key, value])
  return Object.fromEntries([...under('all'), ...under('sites'), ...under('languages')])
}

/**
 * Choices out of items of any age and in any state.
 * @param format how many migrations the items went through
 */
export function choicesOf(items: Items, format = formatOf(items)): Choices {
  const under = (name: keyof typeof prefixes) =>
    Object.fromEntries(
      Object.entries(items)
        .filter(([item]) => item.startsWith(prefixes[name]))
        .map(([item, value]) => [item.slice(prefixes[name].length), value]),
    )
  const parts = (name: 'sites' | 'languages') =>
    Object.fromEntries(Object.entries(under(name)).map(([key, part]) => [key, migratePart(part, format)]))
  return repairChoices({ all: migrate(under('all'), format), sites: parts('sites'), languages: parts('languages') })
}

function migratePart(part: unknown, format: number): Stored {
  return typeof part === 'object' && part !== null ? migrate({ ...part }, format) : {}
}

/** How many migrations these items went through. */
export function formatOf(items: Items): number {
  const format = items[formatItem]
  return typeof format === 'number' ? format : 0
}

/** The item that says how many migrations the others went through. */
export function formatAs(format: number): Items {
  return { [formatItem]: format }
}

/** What has to be written so that `before` becomes `after`. */
export function changesBetween(before: Items, after: Items): Items {
  const gone = Object.keys(before).filter((item) => !Object.hasOwn(after, item))
  const changed = Object.entries(after).filter(
    ([item, value]) => JSON.stringify(value) !== JSON.stringify(before[item]),
  )
  return Object.fromEntries([...changed, ...gone.map((item) => [item, null])])
}

/** Items after a change. */
export function withChanges(items: Items, changes: Items): Items {
  return Object.fromEntries(Object.entries({ ...items, ...changes }).filter(([, value]) => value !== null))
}
