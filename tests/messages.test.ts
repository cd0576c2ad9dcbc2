import { expect, test } from 'vitest'
import { isFromOurPages } from '../src/answer.ts'
import { isFor } from '../src/envelope.ts'

test('messages of the map are for their context', () => {
  expect(isFor('page', { to: 'page', name: 'read', request: { force: true } })).toBe(true)
  expect(isFor('page', { to: 'page', name: 'readMore', request: {} })).toBe(true)
  expect(isFor('background', { to: 'background', name: 'openReader', request: { tabId: 7, selected: false } })).toBe(
    true,
  )
})

test('a message for another context, of another name or shape is none', () => {
  expect(isFor('page', { to: 'background', name: 'openReader', request: { tabId: 7, selected: false } })).toBe(false)
  expect(isFor('page', { to: 'page', name: 'openReader', request: { tabId: 7, selected: false } })).toBe(false)
  expect(isFor('page', { to: 'page', name: 'constructor', request: {} })).toBe(false)
  expect(isFor('page', { to: 'page', name: 'read', request: { force: 'yes' } })).toBe(false)
  expect(isFor('page', { to: 'page', name: 'read', request: null })).toBe(false)
  expect(isFor('background', { to: 'background', name: 'openReader', request: { tabId: '7', selected: false } })).toBe(
    false,
  )
  for (const message of [null, undefined, 'read', 7, [], { name: 'read' }]) expect(isFor('page', message)).toBe(false)
})

test('only pages of this extension are listened to', () => {
  const ours = 'https://extension.invalid/src/popup/index.html'
  expect(isFromOurPages({ id: 'tests', url: ours })).toBe(true)
  expect(isFromOurPages({ id: 'another', url: ours })).toBe(false)
  expect(isFromOurPages({ id: 'tests', url: 'https://news.invalid/story' })).toBe(false)
  expect(isFromOurPages({ id: 'tests' })).toBe(false)
})
