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
  const program = `import { zip } from './tests/pack/zip.ts'
    process.stdout.write(Buffer.from(zip(new Map([['a', new Uint8Array([1, 2, 3])]]))).toString('hex'))`
  const inZone = (TZ: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }).stdout
  expect(inZone('Asia/Seoul')).not.toBe('')
  expect(inZone('Asia/Seoul')).toBe(inZone('America/Lima'))
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
