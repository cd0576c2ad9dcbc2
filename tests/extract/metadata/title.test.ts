import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/extract/metadata/metadata.ts'
import { pageOf } from './page.ts'

const titleOf = (html: string, url = 'https://www.daily-example.com/news/1') =>
  readMetadata(pageOf(html), { url }).title

describe('the title', () => {
  it.each([
    ['<title>Snow in May | Daily Example</title>', 'Snow in May'],
    ['<title>Daily Example: Snow in May</title><h1>Snow in May</h1>', 'Snow in May'],
    [
      '<title>Schnee im Mai – Politik - DER TAG</title><meta property="og:site_name" content="Der Tag"><h1>Schnee im Mai</h1>',
      'Schnee im Mai',
    ],
    ['<title>오월에 내린 눈 :: 한빛일보</title><meta property="og:site_name" content="한빛일보">', '오월에 내린 눈'],
    ['<title>五月の雪｜見本新聞</title><meta property="og:site_name" content="見本新聞">', '五月の雪'],
  ])('loses the name of its site: %s', (head, title) => {
    expect(titleOf(head)).toBe(title)
  })

  it('keeps a part behind a dash that is no site', () => {
    expect(titleOf('<title>Snow - and what comes after</title>')).toBe('Snow - and what comes after')
  })

  it('is the heading, as it is written there, when data confirm it', () => {
    expect(
      titleOf(
        '<title>snow in may: a report - DE</title><meta property="og:title" content="snow in may"><h1>Snow in May</h1>',
      ),
    ).toBe('Snow in May')
  })

  it('is not the site name in the first h1', () => {
    expect(titleOf('<title>Ownership - The Example Book</title><h1>The Example Book</h1><h1>Ownership</h1>')).toBe(
      'Ownership',
    )
  })

  it('is the heading when the page only has a title of the site', () => {
    expect(titleOf('<title>Daily Example</title><h1>Daily Example</h1><h1>Snow in May</h1>')).toBe('Snow in May')
  })

  it('is the chapter where the only h1 is the book', () => {
    expect(titleOf('<title>Ownership - A Language</title><h1>A Language</h1><h2>Ownership</h2>')).toBe('Ownership')
  })

  it('is what a home page calls itself', () => {
    const page = '<title>Daily Example – News of the day</title><h1>Snow in May</h1>'
    expect(titleOf(page, 'https://www.daily-example.com/')).toBe('Daily Example – News of the day')
  })

  it('loses the sign of a heading’s own link, and gets back the spaces that mark-up ate', () => {
    expect(titleOf('<title>Middleware | Some Docs</title><h1>Middleware¶</h1>')).toBe('Middleware')
    expect(titleOf('<title>Snow in May</title><h1><span>Snow</span><span>in May</span></h1>')).toBe('Snow in May')
  })

  it('is the wording that the address was made from, where heading and data differ', () => {
    const page = '<title>How to shovel snow</title><h1>Clearing all that white stuff</h1>'
    expect(titleOf(page, 'https://www.daily-example.com/how-to-shovel-snow')).toBe('How to shovel snow')
    expect(titleOf(page, 'https://www.daily-example.com/clearing-white-stuff')).toBe('Clearing all that white stuff')
  })

  it('is a heading right under the first one, when data confirm it', () => {
    expect(
      titleOf('<title>Snow update, spring</title><h1>Weather updates</h1><h3>Snow update, spring</h3><p>Text.</p>'),
    ).toBe('Snow update, spring')
  })

  it('may begin with the name of its site', () => {
    expect(
      titleOf(
        '<title>Daily Example Almanac | Order today</title><meta property="og:title" content="Daily Example Almanac | Order today"><h1>Daily Example Almanac</h1>',
      ),
    ).toBe('Daily Example Almanac')
  })

  it('is not the name of the site on a page without headings', () => {
    const page = '<title>Snow in May | The Daily Example</title><p>The Daily Example</p><p>Snow in May</p>'
    expect(titleOf(page)).toBe('Snow in May')
  })
})
