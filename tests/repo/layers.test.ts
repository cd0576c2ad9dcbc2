import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesIn } from './files.ts'
import { layers } from './layers.ts'
import { importsOf } from './syntax.ts'

const sources = filesIn('src', ['.ts', '.tsx'])

function layerOf(path: string) {
  return layers.find(({ paths }) => paths.some((start) => path.startsWith(start)))
}

/** Contexts are one layer, but strangers to each other: the folder tells them apart. */
const folderOf = (path: string) => path.split('/').slice(0, 2).join('/')

const crossings = sources.flatMap((file) =>
  importsOf(file)
    .filter(({ from }) => from.startsWith('.') && !from.includes('?'))
    .map(({ from, typesOnly }) => ({ by: file.path, to: posix.join(posix.dirname(file.path), from), typesOnly })),
)

function isAllowed({ by, to, typesOnly }: (typeof crossings)[number]): boolean {
  const [own, other] = [layerOf(by), layerOf(to)]
  if (!own || !other) return /\.json$|\.css$/.test(to)
  if (own.part === other.part) return own.part !== 'context' || folderOf(by) === folderOf(to)
  return own.may.includes(other.part) || (typesOnly && (own.mayTypes ?? []).concat('article').includes(other.part))
}

describe('who may import whom', () => {
  test('there is something to look at', () => expect(crossings.length).toBeGreaterThan(20))

  test('imports go downwards only', () => {
    const wrong = crossings.filter((crossing) => !isAllowed(crossing)).map(({ by, to }) => `${by} imports ${to}`)
    expect(wrong).toEqual([])
  })

  test('nothing imports a main', () => {
    const mains = crossings.filter(({ to }) => /\/main(\.iife)?\.tsx?$/.test(to)).map(({ by, to }) => `${by} → ${to}`)
    expect(mains).toEqual([])
  })

  test('the product imports nothing of tests or training', () => {
    expect(crossings.filter(({ to }) => /^(tests|training)\//.test(to))).toEqual([])
  })
})
