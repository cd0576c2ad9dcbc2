import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { phraseForm } from '../../src/extract/features/phrase-form.ts'
import type { LanguagePhrases } from '../../src/extract/tables/phrases/language-phrases.ts'
import { PHRASES, phraseRows } from '../../src/extract/tables/phrases.ts'
import { packPhrases } from '../../training/phrases/pack.ts'
import { readTestPages, sourceText } from '../pages/read-files.ts'

/** Text of each page with numbers written as "#", as phrases have them. */
const texts = new Map(
  readTestPages().map(({ slug, html }) => [slug, phraseForm(`x ${sourceText(html)} x`).toLowerCase()]),
)

const files = import.meta.glob<{ phrases: LanguagePhrases; pages: string[] }>(
  ['/src/extract/tables/phrases/*.ts', '!**/language-phrases.ts'],
  { eager: true },
)
const languages = Object.entries(files).map(([path, { phrases, pages }]) => ({
  lang: path.match(/([a-z]+)\.ts$/)![1]!,
  pages,
  rows: phraseRows(phrases),
}))
const phrases = languages.flatMap(({ lang, pages, rows }) =>
  rows.flatMap(({ kind, match, pattern }) =>
    pattern.split('|').map((phrase) => ({ lang, match, phrase, pages, name: `${lang} ${kind}: ${phrase}` })),
  ),
)
const named = (rows: typeof phrases): string[] => rows.map(({ name }) => name)

test('every phrase stands on a page that its language names', () => {
  const unproven = phrases.filter(({ phrase, pages }) => !pages.some((page) => texts.get(page)?.includes(phrase)))
  expect(named(unproven)).toEqual([])
  expect(phrases.length).toBeGreaterThan(500)
})

test('every page that a language names is needed by one of its phrases', () => {
  const idle = languages.flatMap(({ lang, pages }) =>
    pages.filter((page) => !phrases.some((row) => row.lang === lang && texts.get(page)?.includes(row.phrase))),
  )
  expect(idle).toEqual([])
})

test('every language with a file is in the table', () => {
  expect(languages.flatMap(({ rows }) => rows).length).toBe(PHRASES.length)
  expect(languages.map(({ lang }) => lang)).toHaveLength(20)
})

test('phrases are written as they are compared', () => {
  // A number stands for "#", and a phrase that something follows may end in a bracket.
  const form = (phrase: string, match: string): string =>
    phraseForm(`${phrase.replaceAll('#', '7')}${match === 'whole' ? '' : ' x'}`).replace(/ x$/, '')
  expect(named(phrases.filter(({ phrase, match }) => form(phrase, match) !== phrase))).toEqual([])
})

test('no phrase stands twice in one language', () => {
  const seen = new Set<string>()
  const twice = phrases.filter(({ lang, match, phrase }) => {
    const key = `${lang} ${match} ${phrase}`
    return seen.has(key) || !seen.add(key)
  })
  expect(named(twice)).toEqual([])
})

test('the hashes that ship are those of the tables (npm run phrases makes them anew)', () => {
  const file = new URL('../../src/extract/tables/phrase-hashes.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(packPhrases(PHRASES))
})
