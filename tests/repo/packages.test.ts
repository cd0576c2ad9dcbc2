import { spawnSync } from 'node:child_process'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zip } from '../pack/zip.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const files = [
  ['manifest.json', bytes('{}')],
  ['src/b.js', bytes('b'.repeat(500))],
  ['src/a.js', bytes('a')],
] as const

test('a package is the same whatever order its files are found in', () => {
  const packed = zip(new Map(files))
  expect(zip(new Map([...files].reverse()))).toEqual(packed)
  expect(Object.keys(unzipSync(packed))).toEqual(['manifest.json', 'src/a.js', 'src/b.js'])
})

test('a package is the same in every time zone', () => {
  const { TZ } = process.env
  const inZone = (zone: string) => {
    process.env.TZ = zone
    return { hour: new Date(0).getHours(), packed: zip(new Map(files)) }
  }
  const [seoul, lima] = [inZone('Asia/Seoul'), inZone('America/Lima')]
  if (TZ === undefined) delete process.env.TZ
  else process.env.TZ = TZ
  expect([seoul.hour, lima.hour]).toEqual([9, 19])
  expect(seoul.packed).toEqual(lima.packed)
})

test('Mozilla’s linter finds nothing to say about the build for Firefox', () => {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir=dist/firefox', '--output=json'],
    { encoding: 'utf8' },
  )
  const { errors, warnings, notices } = JSON.parse(stdout)
  expect([...errors, ...warnings, ...notices]).toEqual([])
}, 60_000)
