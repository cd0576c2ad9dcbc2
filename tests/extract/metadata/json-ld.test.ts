import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/extract/metadata/metadata.ts'
import { parseLooseJson } from '../../../src/extract/metadata/repair-json.ts'
import { pageOf } from './page.ts'

describe('JSON that is none', () => {
  it.each([
    ['a comma before the end', '{"a":[1,2,],}', { a: [1, 2] }],
    ['a raw line break', '{"a":"one\ntwo"}', { a: 'one two' }],
    ['bare quotes', '{"a":"he said "yes" to it"}', { a: 'he said "yes" to it' }],
    ['a wrong escape', '{"a":"it\\\'s"}', { a: "it's" }],
    ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['a comment around it', '<!-- {"a":1} -->', { a: 1 }],
    ['a semicolon', '{"a":1};', { a: 1 }],
    ['a cut end', '{"a":{"b":"c', { a: { b: 'c' } }],
  ])('is read in spite of %s', (_, text, value) => {
    expect(parseLooseJson(text)).toEqual(value)
  })

  it('is given up when nothing helps', () => {
    expect(parseLooseJson('window.x = 1')).toBe(undefined)
  })
})

describe('JSON-LD', () => {
  const read = (...scripts: string[]) =>
    readMetadata(pageOf(scripts.map((json) => `<script type="application/ld+json">${json}</script>`).join('')), {
      url: 'https://daily-herald.com/a',
    })

  it('is followed through @graph and references', () => {
    const graph = `{"@context":"https://schema.org","@graph":[
      {"@type":"WebSite","@id":"#site","name":"Example"},
      {"@type":"Person","@id":"#ada","name":"Ada Example"},
      {"@type":["Article","BlogPosting"],"headline":"Snow","author":{"@id":"#ada"},"publisher":{"@id":"#site"},
       "datePublished":"2022-02-10T17:34:00+09:00","dateModified":"2022-02-11","inLanguage":"en","image":["/snow.jpg"]}]}`
    expect(read(graph)).toMatchObject({
      title: 'Snow',
      authors: ['Ada Example'],
      byline: 'Ada Example',
      siteName: 'Example',
      publishedTime: '2022-02-10T17:34:00+09:00',
      modifiedTime: '2022-02-11',
      leadImage: { src: 'https://daily-herald.com/snow.jpg', alt: '' },
    })
  })

  it('takes the article out of several scripts, not the menu before it', () => {
    const menu = '{"@type":"BreadcrumbList","itemListElement":[{"@type":"Article","headline":"Other"}]}'
    const article =
      '[{"@type":"NewsArticle","headline":"Snow &amp; ice","author":[{"name":"Ada Example"},{"name":"Ben Sample"}]}]'
    expect(read(menu, article)).toMatchObject({ title: 'Snow & ice', authors: ['Ada Example', 'Ben Sample'] })
  })
})
