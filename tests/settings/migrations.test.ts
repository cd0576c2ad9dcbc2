import { expect, test } from 'vitest'
import { type Migration, migrate } from '../../src/settings/migrations.ts'

const list: Migration[] = [
  { since: '0.2.0', date: '2027-01-01', change: ({ fontSize, ...rest }) => ({ ...rest, textSize: fontSize }) },
  { since: '0.3.0', date: '2027-02-01', change: (stored) => ({ ...stored, textSize: Number(stored.textSize) + 1 }) },
]

test('settings of any age go through what they have not been through, in order', () => {
  expect(migrate({ fontSize: 20, theme: 'dark' }, 0, list)).toEqual({ textSize: 21, theme: 'dark' })
  expect(migrate({ textSize: 20, theme: 'dark' }, 1, list)).toEqual({ textSize: 21, theme: 'dark' })
  expect(migrate({ textSize: 20, theme: 'dark' }, 2, list)).toEqual({ textSize: 20, theme: 'dark' })
})

test('settings of a newer version are left as they are', () => {
  expect(migrate({ textSize: 20 }, 9, list)).toEqual({ textSize: 20 })
})
