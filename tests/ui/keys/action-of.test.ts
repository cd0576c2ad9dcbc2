import { expect, test } from 'vitest'
import { actionOf, isTyping, keysOf } from '../../../src/ui/keys/action-of.ts'
import { pressedKeys } from '../../../src/ui/keys/pressed.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  ...{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false },
  ...more,
})

test.for<[string, Partial<KeyboardEvent>, string | null]>([
  ['j', { code: 'KeyJ' }, 'j'],
  ['J', { code: 'KeyJ' }, 'j'],
  ['J', { code: 'KeyJ', shiftKey: true }, 'Shift+j'],
  ['ㅓ', { code: 'KeyJ' }, 'j'],
  ['о', { code: 'KeyJ' }, 'j'],
  ['?', { code: 'Slash', shiftKey: true }, '?'],
  ['+', { code: 'Equal', shiftKey: true, ctrlKey: true }, 'Ctrl++'],
  ['=', { code: 'Equal', metaKey: true }, 'Ctrl+='],
  ['ArrowLeft', { shiftKey: true }, 'Shift+ArrowLeft'],
  [' ', { code: 'Space', shiftKey: true }, 'Shift+ '],
  ['Shift', { shiftKey: true }, null],
  ['Process', { code: 'KeyJ' }, null],
])('%s with %o is %s', ([key, more, name]) => expect(pressedKeys(press(key, more))).toBe(name))

test('a press is the action that the table or the reader gave its keys to', () => {
  expect(actionOf(press('t'), {}, 'popup', null)).toBe('nextTheme')
  expect(actionOf(press('t'), { nextTheme: ['y'] }, 'popup', null)).toBeNull()
  expect(actionOf(press('y'), { nextTheme: ['y'] }, 'popup', null)).toBe('nextTheme')
  expect(actionOf(press('t'), { nextTheme: [] }, 'popup', null)).toBeNull()
  expect(keysOf('nextTheme', { nextTheme: [] })).toEqual([])
})

test('what there is only in the other place is no action here', () => {
  expect(actionOf(press('r'), {}, 'popup', null)).toBe('openReader')
  expect(actionOf(press('r'), {}, 'reader', null)).toBeNull()
})

test('who types, types; sizes and Escape work all the same', () => {
  const field = document.createElement('input')
  expect(actionOf(press('t'), {}, 'reader', field)).toBeNull()
  expect(actionOf(press('+'), {}, 'reader', field)).toBeNull()
  expect(actionOf(press('+', { ctrlKey: true }), {}, 'reader', field)).toBe('largerText')
  expect(actionOf(press('Escape'), {}, 'reader', field)).toBe('closeReader')
  expect(actionOf(press('t', { isComposing: true }), {}, 'reader', null)).toBeNull()
})

test.for([
  ['text', true],
  ['search', true],
  ['radio', false],
  ['range', false],
  ['color', false],
] as const)('an input of type %s takes letters: %s', ([type, takes]) => {
  expect(isTyping(Object.assign(document.createElement('input'), { type }))).toBe(takes)
})
