import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/article/plain-text.ts'
import { extractArticle, extractReading } from '../../src/extract/extract.ts'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const url = 'https://news.example.org/2024/rain-in-the-valley'
const lines = [
  'The river rose by two metres in the night, and by the morning the lower road was under water.',
  'Nobody was hurt, said the mayor, who had asked everyone along the bank to leave their houses before midnight.',
  'The school stays closed until Thursday. Volunteers are laying sandbags around the old mill and the library.',
  'It is the third flood in four years, and the council will vote in May on a wall that is to keep the water out.',
  'Until then the fire brigade keeps its pumps in the yard of the station, where they can be had within an hour.',
]
const article = `<title>Rain in the valley - The Example</title><meta property="og:type" content="article">
  <nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
  <main><article><h1>Rain in the valley</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></main>
  <footer><a href="/about">About us</a> <a href="/terms">Terms</a></footer>`
const links = `<title>Search</title><ul>${'<li><a href="/a">Another page</a></li>'.repeat(30)}</ul>`

describe('extractArticle', () => {
  test('gives the article, whole and alone', () => {
    const found = extractArticle(parse(article), { url })
    expect(found?.title).toBe('Rain in the valley')
    expect(found && plainText(found.body).split(/\n+/)).toEqual(lines)
  })

  test('gives nothing for a page that is none', () => {
    expect(extractArticle(parse(links), { url })).toBeNull()
    expect(extractArticle(parse(''), { url })).toBeNull()
  })

  test('leaves the document as it was', () => {
    const doc = parse(article)
    const before = doc.documentElement.outerHTML
    extractArticle(doc, { url })
    expect(doc.documentElement.outerHTML).toBe(before)
  })

  test('gives the same for the same page, the second time too', () => {
    expect(extractArticle(parse(article), { url })).toEqual(extractArticle(parse(article), { url }))
  })
})

describe('extractReading', () => {
  test('tells how sure it is', () => {
    expect(extractReading(parse(article), { url }).articleLogOdds).toBeGreaterThan(0)
    expect(extractReading(parse(links), { url }).articleLogOdds).toBeLessThan(0)
  })

  test('gives its best guess when asked by force', () => {
    expect(extractReading(parse(links), { url }).article).toBeNull()
    expect(extractReading(parse(links), { url, force: true }).article).not.toBeNull()
  })
})
