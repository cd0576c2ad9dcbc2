import { type Zippable, zipSync } from 'fflate'

/** The folder or archive of a file, with `/` between names, and its bytes. */
export type Entries = ReadonlyMap<string, Uint8Array>

/**
 * The date that every entry gets. Zip files keep the clock of the place where they are made, so this is a local time:
 * the same digits everywhere. The year is the first that the format can hold.
 */
const earliest = () => new Date(1980, 0, 1)

/**
 * A zip file of some files, the same bytes for the same files: in order of their names, without dates, owners or modes.
 * @param entries path inside the zip → bytes
 */
export function zip(entries: Entries): Uint8Array {
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
  const zippable: Zippable = Object.fromEntries(sorted)
  return zipSync(zippable, { level: 9, mtime: earliest() })
}
