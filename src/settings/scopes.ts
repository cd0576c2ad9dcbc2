import { defaults, type SettingName, type Settings } from './defaults.ts'
import { settingNames, soundPart } from './validation.ts'

/** Settings that may be one way on a site or in a language and another way elsewhere: how the text looks, and what is in it. */
export const scopedNames = [
  ...(['textSize', 'lineHeight', 'columnWidth', 'letterSpacing', 'wordSpacing'] as const),
  ...(['paragraphs', 'paragraphSpacing', 'alignment', 'hyphenation'] as const),
  ...(['face', 'ownFace', 'cjkFace', 'ownCjkFace'] as const),
  ...(['theme', 'ownPaper', 'ownInk', 'ownAccent', 'dimImages'] as const),
  ...(['pageParts'] as const),
] as const satisfies readonly SettingName[]

export type ScopedName = (typeof scopedNames)[number]

/** Where a choice holds, from the widest to the narrowest; the narrowest one has the say. */
export const scopes = ['all', 'language', 'site'] as const
export type Scope = (typeof scopes)[number]

/** What the reader chose; what is not there has its default. */
export interface Choices {
  all: Partial<Settings>
  /** By host, as `siteOf` gives it. */
  sites: Readonly<Record<string, Partial<Settings>>>
  /** By language, as `languageOf` gives it. */
  languages: Readonly<Record<string, Partial<Settings>>>
}

/** Where something is read; null where that is not known or there is no such thing. */
export interface Place {
  site: string | null
  language: string | null
}

export const nowhere: Place = { site: null, language: null }
export const noChoices: Choices = { all: {}, sites: {}, languages: {} }

/** The site of an address: its host without "www."; null for addresses without a host. */
export function siteOf(url: string | null | undefined): string | null {
  return URL.parse(url ?? '')?.hostname.replace(/^www\./, '') || null
}

/** The language of a BCP 47 tag, without country and script: people read pt-BR and pt-PT alike. */
export function languageOf(tag: string | null | undefined): string | null {
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag ?? '')?.[0].toLowerCase() ?? null
}

/** What was chosen for one scope at a place. */
export function chosenFor(scope: Scope, choices: Choices, { site, language }: Place): Partial<Settings> {
  if (scope === 'all') return choices.all
  const [table, key] = scope === 'site' ? ([choices.sites, site] as const) : ([choices.languages, language] as const)
  return key !== null && Object.hasOwn(table, key) ? (table[key] ?? {}) : {}
}

/** Settings as they are at a place, and for each the scope that has the say; `default` where nothing was chosen. */
export interface Resolved {
  settings: Settings
  from: Readonly<Record<SettingName, Scope | 'default'>>
}

/** Which settings hold at a place, and why. */
export function resolve(choices: Choices, place: Place): Resolved {
  const chosen = scopes.map((scope) => ({ scope, part: chosenFor(scope, choices, place) }))
  const sayOf = (name: SettingName) => chosen.findLast(({ part }) => Object.hasOwn(part, name))?.scope ?? 'default'
  return {
    settings: Object.assign({}, defaults, ...chosen.map(({ part }) => part)),
    from: Object.fromEntries(settingNames.map((name) => [name, sayOf(name)])) as Resolved['from'],
  }
}

/** Choices with one scope's part changed; an empty part is taken away. */
export function withPart(choices: Choices, scope: Scope, place: Place, part: Partial<Settings>): Choices {
  if (scope === 'all') return { ...choices, all: part }
  const key = scope === 'site' ? place.site : place.language
  if (key === null) return choices
  const table = scope === 'site' ? 'sites' : 'languages'
  const { [key]: _, ...others } = choices[table]
  return { ...choices, [table]: Object.keys(part).length > 0 ? { ...others, [key]: part } : others }
}

/** Choices out of anything: what is sound is kept. */
export function repairChoices(stored: unknown): Choices {
  const { all, sites, languages } = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Choices, unknown>
  >
  return { all: soundPart(all), sites: soundTable(sites), languages: soundTable(languages) }
}

function soundTable(table: unknown): Choices['sites'] {
  if (typeof table !== 'object' || table === null) return {}
  const rows = Object.entries(table).map(([key, part]) => [key, soundPart(part, scopedNames)] as const)
  return Object.fromEntries(rows.filter(([key, part]) => isKey(key) && Object.keys(part).length > 0))
}

/** No host name is longer than 253 characters, and none has white space. */
function isKey(key: string): boolean {
  return /^[^\s]{1,253}$/.test(key)
}
