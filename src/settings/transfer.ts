import { migrate, migrations, type Stored } from './migrations.ts'
import { type Choices, repairChoices } from './scopes.ts'

/** What marks a file as ours. */
const mark = 'lectern-settings'

/** What the reader chose, as the text of a JSON file for people to keep, read and carry to another browser. */
export function exportText(choices: Choices): string {
  const { all, sites, languages } = choices
  return `${JSON.stringify({ kind: mark, format: migrations.length, all, sites, languages }, null, 2)}\n`
}

/** What came of reading a file: choices, with the number of entries that were not understood, or why there are none. */
export type Imported =
  | { kind: 'choices'; choices: Choices; leftOut: number }
  | { kind: 'notJson' }
  | { kind: 'notOurs' }
  | { kind: 'newer' }

/** Characters of the largest file that is read: all sites a sync storage can hold are a tenth of this. */
export const largestFile = 1_000_000

/** Reads the text of a file that `exportText` wrote, in this or an older version, or that somebody changed since. */
export function importText(text: string): Imported {
  const file = parsed(text)
  if (file === undefined) return { kind: 'notJson' }
  if (!isTable(file) || file.kind !== mark) return { kind: 'notOurs' }
  const format = typeof file.format === 'number' ? file.format : 0
  if (format > migrations.length) return { kind: 'newer' }
  const found = {
    all: migratedPart(file.all, format),
    sites: migratedTable(file.sites, format),
    languages: migratedTable(file.languages, format),
  }
  const choices = repairChoices(found)
  return { kind: 'choices', choices, leftOut: entriesIn(found) - entriesIn(choices) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isTable(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function migratedPart(part: unknown, format: number): Stored {
  return isTable(part) ? migrate(part, format) : {}
}

function migratedTable(table: unknown, format: number): Record<string, Stored> {
  if (!isTable(table)) return {}
  return Object.fromEntries(Object.entries(table).map(([key, part]) => [key, migratedPart(part, format)]))
}

/** How many settings there are, for all sites, for each site and for each language. */
function entriesIn({ all, sites, languages }: Record<keyof Choices, object>): number {
  const parts: object[] = [all, ...Object.values(sites), ...Object.values(languages)]
  return parts.reduce((sum, part) => sum + Object.keys(part).length, 0)
}
