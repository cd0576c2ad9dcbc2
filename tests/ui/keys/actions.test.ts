import { expect, test } from 'vitest'
import { actionIds, actions, actionsIn } from '../../../src/ui/keys/actions.ts'
import { isReserved } from '../../../src/ui/keys/reserved.ts'

const keysOfAll = actionIds.flatMap((id) => actions[id].keys.map((key) => ({ id, key })))

test.for(['reader', 'popup'] as const)('no two actions of the %s have one key', (where) => {
  const here = actionsIn(where).flatMap((id) => [...actions[id].keys])
  expect(here.filter((key, index) => here.indexOf(key) !== index)).toEqual([])
})

test('no key is one that the browser or a screen reader needs', () => {
  expect(keysOfAll.filter(({ key }) => isReserved(key))).toEqual([])
})

test('a sign that takes Shift is written as the sign, and a letter small', () => {
  expect(keysOfAll.filter(({ key }) => /[A-Z]$/.test(key) && /(^|\+)[A-Z]$/.test(key))).toEqual([])
  expect(keysOfAll.filter(({ key }) => /Shift\+[^a-zA-Z ]$/.test(key))).toEqual([])
})

test('keys for windows, menus and moving about stay free', () => {
  for (const key of ['Tab', 'Shift+Tab', 'Enter', 'F5', 'Ctrl+t', 'Ctrl+Shift+n', 'Alt+f', 'Ctrl+Alt+r'])
    expect(isReserved(key), key).toBe(true)
  for (const key of ['j', 'Shift+j', '?', 'Ctrl++', 'ArrowDown', ' ']) expect(isReserved(key), key).toBe(false)
})
