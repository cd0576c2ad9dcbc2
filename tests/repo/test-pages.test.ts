import { expect, test } from 'vitest'
import { readTestPages, sourceText } from '../pages/read-files.ts'
import { truthFields } from '../pages/truth.ts'

const pages = readTestPages()

test('every truth is spelt as its type has it and says what the page proves', () => {
  for (const { slug, truth } of pages) {
    const unknown = Object.keys(truth).filter((field) => !(field in truthFields))
    expect(unknown, slug).toEqual([])
    expect(truth.about.length, slug).toBeGreaterThan(20)
  }
})

test('an article has a title and something that must be in it', () => {
  const poor = pages.filter(({ truth }) => truth.article && !(truth.title && truth.must?.length))
  expect(poor.map(({ slug }) => slug)).toEqual([])
})

test('what must not be in a result is on the page, else it proves nothing', () => {
  const absent = pages.flatMap(({ slug, html, truth }) => {
    const text = sourceText(html)
    return (truth.mustNot ?? []).filter((part) => !text.includes(part)).map((part) => `${slug}: ${part}`)
  })
  expect(absent).toEqual([])
})

test('the pages load nothing from the network while they are read', () => {
  const loading = pages.filter(({ html }) =>
    /<(?:script|iframe|link rel="stylesheet")[^>]*(?:src|href)="https?:(?!\/\/[^"]*\.example)/i.test(html),
  )
  expect(loading.map(({ slug }) => slug)).toEqual([])
})
