import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './files.ts'

/** Pages that the rows of a table name as theirs, in `page` or `pages`. */
function* pagesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return
  const { page, pages } = value as { page?: unknown; pages?: unknown }
  for (const name of [page, ...(Array.isArray(pages) ? pages : [])]) if (typeof name === 'string') yield name
  for (const part of value instanceof Map ? value.values() : Object.values(value)) yield* pagesIn(part)
}

const tables = import.meta.glob<Record<string, unknown>>('/src/**/tables/*.ts', { eager: true })

test('every rule names a test page that is there', () => {
  const named = Object.entries(tables).flatMap(([path, table]) =>
    [...pagesIn(table)].map((page) => `${page} of ${path}`),
  )
  const missing = named.filter((name) => !existsSync(join(root, 'tests/pages', name.split(' ')[0]!, 'page.html')))
  expect(missing).toEqual([])
  expect(named.length).toBeGreaterThan(0)
})
