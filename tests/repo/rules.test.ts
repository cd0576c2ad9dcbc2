import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './files.ts'

/** Rows of a table that name the page that needs them. */
interface Rule {
  page: string
}

function* rulesIn(value: unknown): Generator<Rule> {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return
  if (typeof (value as Partial<Rule>).page === 'string') yield value as Rule
  for (const part of value instanceof Map ? value.values() : Object.values(value)) yield* rulesIn(part)
}

const tables = import.meta.glob<Record<string, unknown>>('/src/**/tables/*.ts', { eager: true })

test('every rule names a test page that is there', () => {
  const rules = Object.entries(tables).flatMap(([path, table]) =>
    [...rulesIn(table)].map(({ page }) => ({ path, page })),
  )
  const missing = rules.filter(({ page }) => !existsSync(join(root, 'tests/pages', page, 'page.html')))
  expect(missing).toEqual([])
  expect(rules.length).toBeGreaterThan(0)
})
