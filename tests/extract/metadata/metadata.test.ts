import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/extract/metadata/metadata.ts'
import { pageOf } from './page.ts'

const read = (html: string, url = 'https://www.daily-herald.com/news/1?utm_source=x') =>
  readMetadata(pageOf(html), { url })

describe('what the page shows', () => {
  it('has the byline and both dates of a Korean paper', () => {
    const page = `<html lang="ko"><title>오월에 내린 눈 - 한빛일보</title><body><h1>오월에 내린 눈</h1>
      <div>홍길동 기자 hong@example.kr</div><div>입력 2022-02-10 17:34 <span>수정 2022-02-10 18:02</span></div>
      <p>오늘 아침 강원도의 높은 산에 눈이 내려 많은 사람이 사진을 찍었다고 한다.</p>`
    expect(read(page)).toMatchObject({
      title: '오월에 내린 눈',
      byline: '홍길동',
      publishedTime: '2022-02-10T17:34:00',
      modifiedTime: '2022-02-10T18:02:00',
    })
  })

  it.each([
    ['en', '<p>By Ada Example | January 3, 2022</p>', 'Ada Example', '2022-01-03'],
    ['en', '<p>Written by</p><p>Ada Example</p><p>Published on 3 Jan 2022</p>', 'Ada Example', '2022-01-03'],
    [
      'de',
      '<p>Von Max Muster</p><p>Stand: 4.1.2022</p><p>Veröffentlicht am 3.1.2022, 17:34 Uhr</p>',
      'Max Muster',
      '2022-01-03T17:34:00',
    ],
    ['fr', '<p>Par Jeanne Exemple</p><p>Publié le 3 janvier 2022</p>', 'Jeanne Exemple', '2022-01-03'],
    ['es', '<p>Por María Pérez</p><p>3 de enero de 2022</p>', 'María Pérez', '2022-01-03'],
    [
      'pt',
      '<p>Por João Silva</p><p>Atualizado em 04/01/2022</p><p>Publicado em 03/01/2022</p>',
      'João Silva',
      '2022-01-03',
    ],
    ['ru', '<p>Автор: Иван Петров</p><p>3 января 2022</p>', 'Иван Петров', '2022-01-03'],
    ['ar', '<p>بقلم: أحمد علي</p><p>٣ يناير ٢٠٢٢</p>', 'أحمد علي', '2022-01-03'],
    ['ja', '<p>文：山田太郎</p><p>2022年1月3日</p>', '山田太郎', '2022-01-03'],
    ['zh', '<p>作者：张三</p><p>2022年1月3日 来源：示例网</p>', '张三', '2022-01-03'],
  ])('is read in %s: %s', (lang, head, byline, published) => {
    const page = `<html lang="${lang}"><title>A title of its own</title><h1>A title of its own</h1>${head}`
    expect(read(page)).toMatchObject({ byline, publishedTime: published })
  })

  it('wins over a date that a machine wrote again later, and gains the time of one of the same day', () => {
    const page = (machine: string) =>
      `<meta property="article:published_time" content="${machine}"><title>Snow</title><h1>Snow</h1><p>Published January 3, 2022</p>`
    expect(read(page('2024-06-01T00:00:00Z')).publishedTime).toBe('2022-01-03')
    expect(read(page('2022-01-03T08:00:00Z')).publishedTime).toBe('2022-01-03T08:00:00Z')
  })

  it('does not win with a later date, nor with a day something else happened', () => {
    const page = (line: string) =>
      `<meta property="article:published_time" content="2022-03-01"><title>Snow</title><h1>Snow</h1><p>${line}</p>`
    expect(read(page('June 5, 2023')).publishedTime).toBe('2022-03-01')
    expect(read(page('Received January 3, 2022')).publishedTime).toBe('2022-03-01')
  })

  it('is told from names and dates of comments and books', () => {
    const page = `<title>Snow in May</title><h1>Snow in May</h1>
      <div itemscope itemtype="https://schema.org/Book"><span itemprop="author">Some Writer</span></div>
      <div itemscope itemtype="https://schema.org/BlogPosting"><span itemprop="author">Ada Example</span></div>
      <div itemscope itemtype="https://schema.org/Comment"><span itemprop="author">Angry Reader</span></div>`
    expect(read(page).authors).toEqual(['Ada Example'])
  })
})

describe('authors', () => {
  it('are people before the outlet', () => {
    const page =
      '<meta property="og:site_name" content="Daily Herald"><meta name="author" content="Daily Herald"><a rel="author">Ada Example</a>'
    expect(read(page).authors).toEqual(['Ada Example'])
  })

  it('are no addresses and no placeholders', () => {
    const page =
      '<meta name="author" content="admin"><meta property="article:author" content="https://www.facebook.com/example">'
    expect(read(page)).toMatchObject({ authors: [], byline: null })
  })
})

describe('addresses', () => {
  it.each([
    ['/news/1?utm_medium=y&page=2', 'https://www.daily-herald.com/news/1?page=2'],
    ['https://www.daily-herald.com/', 'https://www.daily-herald.com/news/1'],
    ['https://elsewhere.org/news/1', 'https://www.daily-herald.com/news/1'],
    ['http://www.daily-herald.com/news/one', 'https://www.daily-herald.com/news/one'],
    ['javascript:alert(1)', 'https://www.daily-herald.com/news/1'],
  ])('canonical %s gives %s', (href, canonical) => {
    expect(read(`<link rel="canonical" href="${href}">`).canonicalUrl).toBe(canonical)
  })

  it('lead image is a picture, no emblem, and no script', () => {
    const image = (src: string) => read(`<meta property="og:image" content="${src}">`).leadImage?.src ?? null
    expect(image('/a/snow.jpg')).toBe('https://www.daily-herald.com/a/snow.jpg')
    expect(image('/static/logo.png')).toBe(null)
    expect(image('javascript:alert(1)')).toBe(null)
  })
})

describe('a hostile page', () => {
  it('cannot hide the methods of the document or change the answer', () => {
    const page = `<title>Snow in May</title><form name="querySelectorAll"></form><img name="getElementsByTagName"><form name="documentElement"></form>
      <form itemprop="author"><input name="getAttribute"><input name="parentElement">Ada Example</form><h1>Snow in May</h1><p>January 3, 2022</p>`
    expect(read(page)).toMatchObject({ title: 'Snow in May', publishedTime: '2022-01-03' })
  })

  it('leaves the page as it was', () => {
    const doc = pageOf('<title>Snow</title><h1>Snow</h1><p>By Ada Example</p>')
    const before = doc.documentElement.outerHTML
    readMetadata(doc, { url: 'https://example.com/' })
    expect(doc.documentElement.outerHTML).toBe(before)
  })
})
