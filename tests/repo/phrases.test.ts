import { expect, test } from 'vitest'
import { phraseForm } from '../../src/extract/features/phrase-matcher.ts'
import { PHRASES } from '../../src/extract/tables/phrases.ts'
import { readTestPages, sourceText } from '../pages/read-files.ts'

/** Text of each page with numbers written as "#", as phrases have them. */
const texts = new Map(
  readTestPages().map(({ slug, html }) => [slug, phraseForm(`x ${sourceText(html)} x`).toLowerCase()]),
)

const phrases = PHRASES.flatMap(({ lang, kind, pattern, pages }) =>
  pattern.split('|').map((phrase) => ({ lang, kind, phrase, pages })),
)

test('every phrase stands on a page that its language names', () => {
  const unproven = phrases.filter(({ phrase, pages }) => !pages.some((page) => texts.get(page)?.includes(phrase)))
  expect(unproven).toEqual([])
  expect(phrases.length).toBeGreaterThan(500)
})

test('every page that a language names is needed by one of its phrases', () => {
  const named = new Map(PHRASES.map(({ lang, pages }) => [lang, pages]))
  const idle = [...named].flatMap(([lang, pages]) =>
    pages.filter((page) => !phrases.some((row) => row.lang === lang && texts.get(page)?.includes(row.phrase))),
  )
  expect(idle).toEqual([])
})

test('phrases are written as they are compared', () => {
  expect(phrases.filter(({ phrase }) => phraseForm(phrase) !== phrase && !phrase.includes('#'))).toEqual([])
})

test('no phrase stands twice in one language', () => {
  const seen = new Set<string>()
  const twice = phrases.filter(({ lang, phrase }) => {
    const key = `${lang} ${phrase}`
    return seen.has(key) || !seen.add(key)
  })
  expect(twice).toEqual([])
})
