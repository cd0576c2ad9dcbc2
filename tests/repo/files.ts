import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** A file of the repository: path from its top with slashes, and text. */
export interface SourceFile {
  path: string
  text: string
}

/** Every file under a folder of the repository whose name ends in one of these, by path. */
export function filesIn(folder: string, endings: readonly string[]): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) =>
      posix.join(
        ...join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .split(/[\\/]/),
      ),
    )
    .sort()
    .map((path) => ({ path, text: read(path) }))
}

/** Text of one file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Lines of a text that match, as `path:line: text`, for messages of failed tests. */
export function matches({ path, text }: SourceFile, pattern: RegExp): string[] {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []))
}
