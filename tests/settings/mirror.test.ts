import { beforeEach, expect, test } from 'vitest'
import { mirrorChoices, mirroredChoices } from '../../src/settings/mirror.ts'
import { noChoices } from '../../src/settings/scopes.ts'

beforeEach(() => localStorage.clear())

test('what was mirrored is there at the next first paint', () => {
  const choices = { all: { theme: 'dark' as const }, sites: { 'a.example': { textSize: 24 } }, languages: {} }
  mirrorChoices(choices)
  expect(mirroredChoices()).toEqual(choices)
})

test.for(['{', '7', '{"all":{"theme":"pink"}}'])('a damaged copy, as %s, is as none', (copy) => {
  localStorage.setItem('choices', copy)
  expect(mirroredChoices()).toEqual(noChoices)
})
