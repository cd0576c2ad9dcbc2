import { expect, test } from 'vitest'
import { defaults } from '../../src/settings/defaults.ts'
import { type Choices, languageOf, nowhere, repairChoices, resolve, siteOf } from '../../src/settings/scopes.ts'

const choices: Choices = {
  all: { textSize: 20, theme: 'sepia', iconOpens: 'reader' },
  languages: { ko: { textSize: 22, lineHeight: 110 } },
  sites: { 'news.example': { textSize: 24 } },
}

test.for<[string, { site: string | null; language: string | null }, number, string]>([
  ['nowhere', nowhere, 20, 'all'],
  ['elsewhere in English', { site: 'other.example', language: 'en' }, 20, 'all'],
  ['in Korean', { site: 'other.example', language: 'ko' }, 22, 'language'],
  ['on the site, in English', { site: 'news.example', language: 'en' }, 24, 'site'],
  ['on the site, in Korean', { site: 'news.example', language: 'ko' }, 24, 'site'],
])('%s', ([, place, textSize, from]) => {
  const resolved = resolve(choices, place)
  expect([resolved.settings.textSize, resolved.from.textSize]).toEqual([textSize, from])
})

test('settings that nobody chose have their defaults, and the others stay', () => {
  const { settings, from } = resolve(choices, { site: 'news.example', language: 'ko' })
  expect(settings).toEqual({ ...defaults, textSize: 24, lineHeight: 110, theme: 'sepia', iconOpens: 'reader' })
  expect([from.face, from.theme, from.lineHeight]).toEqual(['default', 'all', 'language'])
})

test('names that every object has are no sites', () => {
  expect(resolve(choices, { site: 'constructor', language: '__proto__' }).settings.textSize).toBe(20)
})

test('the site of an address is its host', () => {
  expect(siteOf('https://www.news.example/a?b')).toBe('news.example')
  expect(siteOf('https://m.news.example:8080/')).toBe('m.news.example')
  expect([siteOf('file:///home/a.html'), siteOf('about:blank'), siteOf(''), siteOf(null)]).toEqual(Array(4).fill(null))
})

test('the language of a tag is its first part', () => {
  expect(['ko', 'ko-KR', 'PT-br', 'yue-Hant', 'x-made-up', 'english', '', null].map(languageOf)).toEqual([
    ...['ko', 'ko', 'pt', 'yue'],
    ...[null, null, null, null],
  ])
})

test('of anything, what is sound stays', () => {
  const stored = {
    all: { textSize: 20, theme: 'pink' },
    sites: { 'news.example': { textSize: 24, iconOpens: 'reader' }, 'bad site': { textSize: 24 }, 'b.example': 7 },
    languages: 'ko',
  }
  expect(repairChoices(stored)).toEqual({
    all: { textSize: 20 },
    sites: { 'news.example': { textSize: 24 } },
    languages: {},
  })
  expect(repairChoices(null)).toEqual({ all: {}, sites: {}, languages: {} })
})
