import { expect, test } from 'vitest'
import { refusal } from '../../src/injection/inject.ts'

test.for([
  ['Cannot access a chrome:// URL', 'noAccess'],
  ['Cannot access contents of url "chrome-extension://abc/page.html".', 'noAccess'],
  ['Cannot access contents of the page. Extension manifest must request permission.', 'noAccess'],
  ['The extensions gallery cannot be scripted.', 'noAccess'],
  ['Missing host permission for the tab', 'noAccess'],
  ['No tab with id: 7.', 'gone'],
  ['Frame with ID 0 was removed.', 'gone'],
  ['Could not establish connection. Receiving end does not exist.', 'gone'],
  ['Invalid tab ID: 7', 'gone'],
])('%s: %s', ([message, kind]) => {
  expect(refusal(new Error(message))).toEqual({ kind })
  expect(refusal({ message })).toEqual({ kind })
})

test('a refusal nobody knows is a fault, told with all that helps to find it', () => {
  const fault = refusal(new TypeError('tree is null'))
  expect(fault).toEqual({ kind: 'error', details: expect.stringContaining('TypeError: tree is null') })
  expect(fault).toEqual({ kind: 'error', details: expect.stringContaining('Lectern 0.0.0') })
})
