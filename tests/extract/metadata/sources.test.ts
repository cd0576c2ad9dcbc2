import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/extract/metadata/metadata.ts'
import { pageOf } from './page.ts'

const read = (html: string, url = 'https://www.daily-herald.com/news/1') => readMetadata(pageOf(html), { url })
const tag = (key: 'name' | 'property' | 'itemprop', name: string, content: string) =>
  `<meta ${key}="${name}" content="${content}">`

describe('what a page says about itself', () => {
  it.each([
    [
      'Open Graph',
      tag('property', 'og:title', 'Snow in May') +
        tag('property', 'article:author', 'Ada Example') +
        tag('property', 'article:published_time', '2022-02-10T17:34:00+09:00'),
    ],
    [
      'Dublin Core',
      tag('name', 'DC.title', 'Snow in May') +
        tag('name', 'DC.creator', 'Ada Example') +
        tag('name', 'DC.date.issued', '2022-02-10T17:34:00+09:00'),
    ],
    [
      'Parse.ly',
      tag('name', 'parsely-title', 'Snow in May') +
        tag('name', 'parsely-author', 'Ada Example') +
        tag('name', 'parsely-pub-date', '2022-02-10T17:34:00+09:00'),
    ],
    [
      'tags of papers for scholars',
      tag('name', 'citation_title', 'Snow in May') +
        tag('name', 'citation_author', 'Ada Example') +
        tag('name', 'citation_date', '2022/02/10'),
    ],
    [
      'plain tags',
      tag('name', 'title', 'Snow in May') + tag('name', 'author', 'Ada Example') + tag('name', 'date', '2022-02-10'),
    ],
    [
      'a card for sharing',
      '<meta name="twitter:title" content="Snow in May"><meta name="twitter:label1" content="Written by">' +
        '<meta name="twitter:data1" content="Ada Example"><meta name="pubdate" content="20220210">',
    ],
    [
      'microdata',
      `<body itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Snow in May</h1>
       ${tag('itemprop', 'datePublished', '2022-02-10')}
       <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Example</b></span>`,
    ],
    [
      'a time and a link to the author',
      '<h1>Snow in May</h1><p><a rel="author" href="/ada">Ada Example</a> <time datetime="2022-02-10">on Thursday</time></p>',
    ],
  ])('is read from %s', (_, html) => {
    const { title, authors, publishedTime } = read(html)
    expect([title, authors, publishedTime?.slice(0, 10)]).toEqual(['Snow in May', ['Ada Example'], '2022-02-10'])
  })

  it('gives a zone only where there is one', () => {
    const date = (content: string) => read(tag('property', 'article:published_time', content)).publishedTime
    expect(date('2022-02-10T17:34:00+09:00')).toBe('2022-02-10T17:34:00+09:00')
    expect(date('2022-02-10T17:34')).toBe('2022-02-10T17:34:00')
    expect(date('2022-02-10')).toBe('2022-02-10')
  })

  it('takes the day of the first post of a thread, not of a later one', () => {
    const post = (day: string) =>
      `<div itemscope itemtype="https://schema.org/Comment">${tag('itemprop', 'datePublished', day)}<p>A post of some words.</p></div>`
    const thread = `<h1>Snow in May</h1><div itemscope itemtype="https://schema.org/DiscussionForumPosting">
      ${tag('itemprop', 'datePublished', '2022-02-10')}<p>Has anybody seen it?</p></div>${post('2022-02-11')}${post('2022-03-01')}`
    expect(read(thread).publishedTime).toBe('2022-02-10')
  })

  it('names the site as its title does when nothing else names it', () => {
    const page = '<title>Snow in May - The Northern Post</title><meta property="og:title" content="Snow in May">'
    expect(read(page)).toMatchObject({ title: 'Snow in May', siteName: 'The Northern Post' })
  })

  it('is not what the questions at the foot of the page say', () => {
    const questions = `<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[
      {"@type":"Question","name":"How cold is snow?","author":"Some Body","datePublished":"2020-01-01"}]}</script>`
    expect(read(`<title>Snow in May</title>${questions}`)).toMatchObject({
      title: 'Snow in May',
      authors: [],
      publishedTime: null,
    })
  })
})
