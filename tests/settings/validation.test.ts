import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaults } from '../../src/settings/defaults.ts'
import { repairSettings, settingNames, soundPart } from '../../src/settings/validation.ts'

test.for([[null], [undefined], ['dark'], [7], [[]], [{}], [{ textSize: null, theme: 'DARK', iconOpens: 1 }]])(
  'nothing sound in %j, so the defaults',
  ([stored]) => expect(repairSettings(stored)).toEqual(defaults),
)

test('what is sound stays beside what is not', () => {
  const stored = { textSize: Number.NaN, theme: 'sepia', iconOpens: 'reader', colour: 'red' }
  expect(repairSettings(stored)).toEqual({ ...defaults, theme: 'sepia', iconOpens: 'reader' })
})

test('the defaults are sound as they are', () => expect(soundPart(defaults)).toEqual(defaults))

test('a number that is no step becomes the nearest one', () => {
  expect(soundPart({ textSize: 23.2, lineHeight: 1000, letterSpacing: -3 })).toEqual({
    ...{ textSize: 24, lineHeight: 160, letterSpacing: 0 },
  })
})

test('a colour is one of six digits, and nothing else', () => {
  expect(soundPart({ ownPaper: '#ABCDEF', ownInk: 'red', ownAccent: '#fff' })).toEqual({ ownPaper: '#abcdef' })
})

test('the name of a typeface cannot leave its place in a style sheet', () => {
  const { ownFace } = soundPart({ ownFace: '나눔명조"; } * { color: red; /*\\22' })
  expect(ownFace).toBe('나눔명조    color red 22')
  expect(soundPart({ ownFace: 'x'.repeat(300) }).ownFace).toHaveLength(80)
})

test('keys are lists of names, few and short', () => {
  const keys = { nextTheme: ['y'], share: [], largerText: [7], 'not an id': ['z'], smallerText: ['a'.repeat(99)] }
  expect(soundPart({ keys })).toEqual({ keys: { nextTheme: ['y'], share: [] } })
  expect(soundPart({ keys: 'y' })).toEqual({})
})

test('what an object inherits is not stored', () => {
  expect(soundPart(Object.create({ theme: 'dark' }))).toEqual({})
})

test('every setting alone fits into an item of a storage that syncs', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.string({ maxLength: 9000 }),
    fc.dictionary(fc.string(), fc.array(fc.string())),
  )
  fc.assert(
    fc.property(fc.constantFrom(...settingNames), anything, (name, value) => {
      const part = soundPart({ [name]: value })
      expect(JSON.stringify(part).length).toBeLessThan(8000)
    }),
  )
})
