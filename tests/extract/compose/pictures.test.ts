import type { Element } from 'hast'
import { describe, expect, test } from 'vitest'
import { eachElement } from '../../../src/article/hast.ts'
import { composed, composePage, pageUrl } from './compose-page.ts'

const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='
/** More text than a page has whose text is looked for in its noscript. */
const words = 'Words of a long paragraph. '.repeat(60).trim()
const at = (path: string) => new URL(path, pageUrl).href

/** Addresses of the pictures between two paragraphs that are kept. */
function sources(middle: string): string[] {
  const images: Element[] = []
  eachElement(composePage(`<p>before</p>${middle}<p>after</p>`), (element) => {
    if (element.tagName === 'img') images.push(element)
  })
  return images.map((image) => String(image.properties.src))
}

describe('a lazily loaded picture shows its real source', () => {
  test.each([
    ['data-src', `<img src="${blank}" data-src="/a.jpg">`],
    ['data-original', `<img src="/img/placeholder.gif" data-original="/a.jpg">`],
    ['data-lazy-src', `<img src="data:image/svg+xml,%3Csvg%3E" data-lazy-src="/a.jpg">`],
    ['data-srcset, the size for a column', '<img data-srcset="/s.jpg 300w, /a.jpg 1400w, /l.jpg 4000w">'],
    ['srcset beside a blurred preview', '<img src="/a.jpg?w=20&blur=10" srcset="/s.jpg 480w, /a.jpg 1600w">'],
    ['an unknown attribute beside a blurred preview', '<img src="/p.jpg?w=20&amp;blur=50" data-zoom-url="/a.jpg">'],
    ['an unknown attribute and no source', '<img data-very-own="/a.jpg" alt="x">'],
    ['noscript after it', `<img class="lazy" src="${blank}"><noscript><img src="/a.jpg"></noscript>`],
    [
      'noscript before its wrapper',
      `<noscript><img src="/a.jpg"></noscript><span class="box"><img src="${blank}"></span>`,
    ],
    ['picture with sources', `<picture><source srcset="/a.jpg 1x"><img src="${blank}"></picture>`],
    ['picture with lazy sources', `<picture><source data-srcset="/a.jpg"><img src="${blank}"></picture>`],
    ['amp-img', '<amp-img src="/a.jpg" width="600" height="400"></amp-img>'],
    ['a data-src of its own beside a src that works', '<img src="/small/a.jpg" data-src="/a.jpg">'],
    ['file, as forums write it', '<img src="/static/none.gif" file="/a.jpg" class="zoom">'],
  ])('%s', (_, markup) => {
    expect(sources(`<div>${markup}</div>`)).toEqual([at('/a.jpg')])
  })

  test('in a figure without an img: its background, or a noscript', () => {
    const caption = '<figcaption>A long caption of the picture above it</figcaption>'
    expect(sources(`<figure><div style="background-image: url('/a.jpg')"></div>${caption}</figure>`)).toEqual([
      at('/a.jpg'),
    ])
    expect(sources(`<figure><div data-bg="/a.jpg"></div>${caption}</figure>`)).toEqual([at('/a.jpg')])
    expect(sources(`<figure><noscript><img src="/a.jpg"></noscript>${caption}</figure>`)).toEqual([at('/a.jpg')])
  })

  test('in a noscript that a page with scripts holds as text', () => {
    const doc = new DOMParser().parseFromString(
      `<p>${words}</p><div><img src="${blank}"></div><p>after</p>`,
      'text/html',
    )
    const noscript = doc.createElement('noscript')
    noscript.append('<img alt="x" src="/a.jpg?x=1&amp;y=2">')
    doc.querySelector('div')?.append(noscript)
    expect(composed(doc)).toBe(
      `<p>${words}</p><figure><img alt="x" src="${at('/a.jpg?x=1&y=2')}"></figure><p>after</p>`,
    )
  })
})

describe('what is no picture of the article goes', () => {
  test.each([
    ['a tracking pixel', '<img src="/t.gif?id=1" width="1" height="1">'],
    ['a placeholder with nothing behind it', `<img src="${blank}">`],
    ['an avatar', '<img class="avatar" src="/me.jpg" width="96" height="96">'],
    ['a small icon', '<img src="/x.png" width="24" height="24">'],
    ['a logo', '<img src="/img/logo.png">'],
    ['svg as data', '<img src="data:image/svg+xml,%3Csvg%20onload=alert(1)%3E">'],
    [
      'thumbnails that turn a page of a carousel',
      '<a href="#s1"><img src="/1.jpg"></a><a href="#s2"><img src="/2.jpg"></a>',
    ],
  ])('%s', (_, markup) => {
    expect(sources(`<div>${markup}</div>`)).toEqual([])
  })
})

test('an emoji drawn as a picture is its sign', () => {
  expect(composed('<p>Good <img class="emoji" alt="😀" src="/1f600.svg"> day</p>')).toBe('<p>Good 😀 day</p>')
})

test('a drop cap is a letter of its word', () => {
  expect(composed('<p><span class="dropcap">O</span>nce upon</p>')).toBe('<p>Once upon</p>')
  expect(composed('<p><img class="dropcap" alt="O" src="/o.gif">nce upon</p>')).toBe('<p>Once upon</p>')
})

test('pictures before and after a text stand alone, small ones stay in its line', () => {
  expect(
    composed('<p><img src="/a.jpg" alt="A"><br>Text <img src="/f.png" width="100" height="70" alt="f"> text</p>'),
  ).toBe(
    `<figure><img alt="A" src="${at('/a.jpg')}"></figure><p>Text <img alt="f" height="70" src="${at('/f.png')}" width="100"> text</p>`,
  )
})

test('a picture comes once: copies for small screens, twins and carousel clones go', () => {
  const page = `<figure><img src="/harbour-300x200.jpg"></figure><p>Text between them</p>
    <figure><img src="/harbour-1024x683.jpg"><figcaption>Harbour at night</figcaption></figure>`
  expect(composed(page)).toBe(
    `<p>Text between them</p><figure><img alt="" src="${at('/harbour-1024x683.jpg')}"><figcaption>Harbour at night</figcaption></figure>`,
  )
})

test('a picture whose label was not kept stays without it', () => {
  const page =
    '<div class="a"><div class="b"><img src="/p.jpg"><span>이미지 크게 보기</span></div><div class="c">사진 설명이 여기에 길게 적혀 있다.</div></div>'
  expect(composed(page, { keep: (block) => block.media === 0 })).toBe(
    `<figure><img alt="" src="${at('/p.jpg')}"></figure><p>사진 설명이 여기에 길게 적혀 있다.</p>`,
  )
})

test('pictures beside text that was not kept go with it', () => {
  const page =
    '<p>A paragraph that is kept.</p><div><img src="/ad.jpg"><p>An offer with many words that nobody came to read.</p></div>'
  expect(composed(page, { keep: (block) => block.text.startsWith('A ') })).toBe('<p>A paragraph that is kept.</p>')
})

test('buttons drawn as pictures are left out, photos that open large are not', () => {
  expect(composed('<p>Before.</p><div><a href="#"><img src="/plus.gif" alt="Larger"></a></div><p>After.</p>')).toBe(
    '<p>Before.</p><p>After.</p>',
  )
  expect(composed('<p>Before.</p><div><a href="#"><img src="/sea.jpg" alt="Sea"></a></div><p>After.</p>')).toContain(
    '<img alt="Sea" src="https://news.example/sea.jpg">',
  )
})
