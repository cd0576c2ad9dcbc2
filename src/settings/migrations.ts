/** Settings as an older version left them: names and values of that time. */
export type Stored = Record<string, unknown>

/** One change to the names or meaning of settings. */
export interface Migration {
  /** Version of the extension that brought the change. */
  since: string
  date: string
  /** Takes what the version before wrote, gives what this one writes; touches only what it is about. */
  change: (stored: Stored) => Stored
}

/**
 * Changes since the first release, oldest first. Add to the end, never edit: a reader may come from any version.
 * The number of migrations a stored object went through is its format.
 */
export const migrations: readonly Migration[] = []

/**
 * Brings stored settings to the newest format.
 * @param format how many of the migrations they went through already; a larger number than there are,
 *   left by a newer version of the extension, changes nothing
 */
export function migrate(stored: Stored, format: number, list: readonly Migration[] = migrations): Stored {
  return list.slice(Math.max(0, format)).reduce((result, migration) => migration.change(result), stored)
}
