import { expect, test } from 'vitest'
import { actionIds, actions, actionsIn } from '../../../src/ui/keys/actions.ts'

/**
 * Keys that are the browser's (every one of them in Chromium or Firefox on some system) or a screen reader's: Tab and
 * the like move, `Ctrl` and a letter are commands of windows and text, `Alt` and a letter opens menus. Those for the
 * text size and the space bar are taken on purpose: they do the same thing, for the article.
 */
const taken = [
  /^(Tab|Enter|Backspace|Delete|ContextMenu|Insert|CapsLock|F\d+)$/,
  /^Shift\+(Tab|Enter|F10|Insert|Delete)$/,
  /^Ctrl\+(?!(\+|=|-|_|0)$)/,
  /^(Ctrl\+)?Alt\+/,
]

const keysOfAll = actionIds.flatMap((id) => actions[id].keys.map((key) => ({ id, key })))

test.for(['reader', 'popup'] as const)('no two actions of the %s have one key', (where) => {
  const here = actionsIn(where).flatMap((id) => [...actions[id].keys])
  expect(here.filter((key, index) => here.indexOf(key) !== index)).toEqual([])
})

test('no key is one that the browser or a screen reader needs', () => {
  expect(keysOfAll.filter(({ key }) => taken.some((pattern) => pattern.test(key)))).toEqual([])
})

test('a sign that takes Shift is written as the sign, and a letter small', () => {
  expect(keysOfAll.filter(({ key }) => /[A-Z]$/.test(key) && /(^|\+)[A-Z]$/.test(key))).toEqual([])
  expect(keysOfAll.filter(({ key }) => /Shift\+[^a-zA-Z ]$/.test(key))).toEqual([])
})
