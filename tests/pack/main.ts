/** Writes what goes to the stores: a zip for each browser, and one of the sources that Firefox's store builds again. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import manifest from '../../manifest.json' with { type: 'json' }
import { type Entries, zip } from './zip.ts'

const folder = 'packages'

function filesUnder(root: string): Entries {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(root.length + 1).replaceAll(sep, '/'), readFileSync(path)]
    }),
  )
}

/** What Git keeps, as it is in the folder now. */
function sources(): Entries {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  return new Map(names.map((name) => [name, readFileSync(name)]))
}

function build(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: sep === '\\' })
  if (status !== 0) throw new Error('The extension did not build, so nothing is packed.')
}

function pack(): void {
  build()
  mkdirSync(folder, { recursive: true })
  const kinds = { chrome: filesUnder('dist/chrome'), firefox: filesUnder('dist/firefox'), source: sources() }
  for (const [kind, entries] of Object.entries(kinds)) {
    const path = join(folder, `lectern-${manifest.version}-${kind}.zip`)
    const bytes = zip(entries)
    writeFileSync(path, bytes)
    console.log(`${path}: ${entries.size} files, ${Math.ceil(bytes.length / 1000)} kB`)
  }
}

try {
  pack()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
