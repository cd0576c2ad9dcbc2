import { expect, test } from 'vitest'
import { defaults } from '../../src/settings/defaults.ts'
import { nextStep, type SteppedName, steps } from '../../src/settings/steps.ts'

const names = Object.keys(steps) as SteppedName[]

test.for(names)('steps of %s rise and hold the default', (name) => {
  const list: readonly number[] = steps[name]
  expect(list).toEqual([...list].sort((a, b) => a - b))
  expect(list).toContain(defaults[name])
})

test('up and down lead from step to step, and end at the ends', () => {
  expect([nextStep('lineHeight', 100, 'up'), nextStep('lineHeight', 100, 'down')]).toEqual([105, 95])
  expect([nextStep('lineHeight', 160, 'up'), nextStep('lineHeight', 80, 'down')]).toEqual([160, 80])
})

test('a text can be set as wide apart as WCAG 1.4.12 asks that it bears', () => {
  expect(steps.letterSpacing).toContain(12)
  expect(steps.wordSpacing).toContain(16)
  expect(steps.paragraphSpacing).toContain(200)
})
