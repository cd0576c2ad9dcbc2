import { expect, test } from 'vitest'
import { defaults } from '../../src/settings/defaults.ts'
import { repairSettings, soundPart } from '../../src/settings/validation.ts'

test.for([[null], [undefined], ['dark'], [7], [[]], [{}], [{ textSize: null, theme: 'DARK', iconOpens: 1 }]])(
  'nothing sound in %j, so the defaults',
  ([stored]) => expect(repairSettings(stored)).toEqual(defaults),
)

test('what is sound stays beside what is not', () => {
  const stored = { textSize: Number.NaN, theme: 'sepia', iconOpens: 'reader', colour: 'red' }
  expect(repairSettings(stored)).toEqual({ textSize: defaults.textSize, theme: 'sepia', iconOpens: 'reader' })
})

test('a size that is no step becomes the nearest one', () => {
  expect(soundPart({ textSize: 23.2 })).toEqual({ textSize: 24 })
})

test('what an object inherits is not stored', () => {
  expect(soundPart(Object.create({ theme: 'dark' }))).toEqual({})
})
