import { expect, test } from 'vitest'
import { element, text } from '../../src/article/hast.ts'
import type { Reading } from '../../src/messages.ts'
import { type Detect, hearLanguage } from '../../src/page/heard-language.ts'
import { article } from '../ui/article.ts'

const words = {
  en: 'The last tram stops before a low brick house that was built for letters, and not one of the books came to it by post. ',
  de: 'Die letzte Straßenbahn hält vor einem niedrigen Haus aus Backstein, das man für Briefe und nicht für Bücher gebaut hat. ',
}

function reading(lang: string | null, words: string): Reading {
  const body = { type: 'root' as const, children: [element('p', {}, [text(words)])] }
  return { kind: 'article', article: { ...article, lang, body }, forced: false, complete: true, inView: null }
}

const langOf = (read: Reading) => (read.kind === 'article' ? read.article.lang : undefined)

/** Answers as browsers do; a page of a test has no detector. */
const hears =
  (language: string, percentage = 97, isReliable = true): Detect =>
  async () => ({ isReliable, languages: [{ language, percentage }] })
const neverAsked: Detect = () => Promise.reject(new Error('asked'))

test('a page that says nothing, or English over another language, is heard', async () => {
  expect(langOf(await hearLanguage(reading(null, words.de.repeat(5)), hears('de')))).toBe('de')
  expect(langOf(await hearLanguage(reading('en-US', words.de.repeat(5)), hears('de')))).toBe('de')
})

test('English that reads as English is believed, and so is every other language that a page names', async () => {
  let asked = 0
  const count: Detect = (sample) => {
    asked += 1
    return hears('fr')(sample)
  }
  expect(langOf(await hearLanguage(reading('en-GB', words.en.repeat(5)), count))).toBe('en-GB')
  expect(langOf(await hearLanguage(reading('nl', words.de.repeat(5)), count))).toBe('nl')
  expect(asked).toBe(0)
})

test('what is heard of little text, unsurely, in parts or in another script changes nothing', async () => {
  expect(langOf(await hearLanguage(reading('en', words.de), hears('de')))).toBe('en')
  const long = reading('en', words.de.repeat(5))
  for (const detect of [hears('de', 97, false), hears('de', 60), hears('und'), hears('ru-Latn'), neverAsked])
    expect(langOf(await hearLanguage(long, detect))).toBe('en')
})

test('an article does not wait for a detector that does not answer', async () => {
  const silent: Detect = () => new Promise(() => {})
  expect(langOf(await hearLanguage(reading(null, words.de.repeat(5)), silent))).toBe(null)
})

test('what is no article stays as it is', async () => {
  const loading: Reading = { kind: 'loading' }
  expect(await hearLanguage(loading, neverAsked)).toBe(loading)
})
