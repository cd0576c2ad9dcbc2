import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesIn, read, root } from './files.ts'

/** Everything that may stand at the top of the repository. */
const entries = [
  '.ci',
  '.gitignore',
  '.npmrc',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'training',
  'tsconfig.json',
  'vite.config.ts',
]

/** What Git keeps out, by the names in .gitignore that are no patterns. */
const ignored = [
  '.git',
  ...read('.gitignore')
    .split('\n')
    .map((line) => line.replace(/\/$/, '')),
]
const kept = ['src', 'tests', 'training', 'public'].flatMap((folder) => filesIn(folder, [''])).map(({ path }) => path)

describe('the top of the repository', () => {
  test('holds what it is known to hold', () => {
    const found = readdirSync(root).filter((name) => !ignored.includes(name) && !name.endsWith('.log'))
    expect(found.sort()).toEqual([...entries].sort())
  })

  test('there is no utils and no common', () => {
    expect(kept.filter((path) => /(^|\/)(utils?|common|helpers?|misc)(\/|\.)/.test(path))).toEqual([])
  })

  test('commands that the README and CONTRIBUTING name are there', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const known = [...Object.keys(scripts), 'ci', 'install']
    const named = ['README.md', 'CONTRIBUTING.md'].flatMap((path) => [
      ...read(path).matchAll(/\bnpm (?:run )?(?!--)([a-z][\w:-]*)/g),
    ])
    expect(named.map(([, name]) => name).filter((name) => !known.includes(name ?? ''))).toEqual([])
    expect(named.length).toBeGreaterThan(3)
  })
})
