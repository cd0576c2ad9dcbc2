import { expect, test } from 'vitest'
import { soundPart } from '../../src/settings/validation.ts'

test('ids are words, each once', () => {
  expect(soundPart({ shareOrder: ['x', 'x', 'own-1', 7, 'a b', ''], shareHidden: 'x' })).toEqual({
    shareOrder: ['x', 'own-1'],
  })
})

test('own targets are an id, a name and an address', () => {
  const wiki = { id: 'own-1', name: 'Wiki', template: 'https://wiki.example/{url}' }
  const others = [
    { ...wiki, template: 'javascript:alert(1)', id: 'own-2' },
    { ...wiki, name: ' ', id: 'own-3' },
    { ...wiki, template: `https://wiki.example/${'a'.repeat(500)}`, id: 'own-4' },
    { ...wiki, name: 'The same id' },
    null,
    'wiki',
  ]
  expect(soundPart({ ownTargets: [{ ...wiki, more: 1 }, ...others] })).toEqual({ ownTargets: [wiki] })
  const many = Array.from({ length: 50 }, (_, index) => ({ ...wiki, id: `own-${index}` }))
  expect(soundPart({ ownTargets: many }).ownTargets).toHaveLength(12)
})

test('a server is a host or none', () => {
  expect(soundPart({ mastodonServer: 'social.example:8443' })).toEqual({ mastodonServer: 'social.example:8443' })
  expect(soundPart({ mastodonServer: '' })).toEqual({ mastodonServer: '' })
  for (const bad of ['a/b', 'a?b', 'a b', 'me@a', 7]) expect(soundPart({ mastodonServer: bad })).toEqual({})
})
