import { expect, test } from 'vitest'
import { composed, pageUrl } from './compose-page.ts'

const src = new URL('/p.jpg', pageUrl).href
const figure = (caption: string) => `<figure><img alt="" src="${src}"><figcaption>${caption}</figcaption></figure>`
const long =
  'This paragraph stands below and says a lot more than any caption would, so that the two can be told apart. '
    .repeat(5)
    .trim()
const after = `<p>${long}</p>`

test.each([
  ['figcaption', '<figure><img src="/p.jpg"><figcaption>Under the bridge</figcaption></figure>'],
  ['a paragraph in the figure', '<figure><div><img src="/p.jpg"></div><p>Under the bridge</p></figure>'],
  [
    'a button between them',
    '<figure><img src="/p.jpg"><button>Enlarge</button><figcaption>Under the bridge</figcaption></figure>',
  ],
  [
    'a figure in a figure',
    '<figure><figure><img src="/p.jpg"></figure><figcaption>Under the bridge</figcaption></figure>',
  ],
  ['a class', '<div class="photo"><img src="/p.jpg"><div class="wp-caption-text">Under the bridge</div></div>'],
  ['a class in the same line', '<p><img src="/p.jpg"><br><em class="img_desc">Under the bridge</em></p>'],
  [
    'a row of a table',
    '<table><tr><td><img src="/p.jpg"></td></tr><tr><td><font size="2">Under the bridge</font></td></tr></table>',
  ],
  [
    'a box of its own without telling names',
    '<div class="x1"><div class="x2"><img src="/p.jpg"></div><div class="x3">Under the bridge</div></div>',
  ],
])('a caption is known by %s', (_, markup) => {
  expect(composed(`<div>${markup}${after}</div>`)).toBe(figure('Under the bridge') + after)
})

test('a caption is known by the sign Korean newspapers put before it', () => {
  expect(composed(`<div><p><img src="/p.jpg"></p><p>▲ 다리 아래에서</p>${after}</div>`)).toBe(
    figure('▲ 다리 아래에서') + after,
  )
})

test('a caption and a credit are one figcaption of two lines', () => {
  expect(
    composed('<figure><img src="/p.jpg"><figcaption><p>Under the bridge</p><p>Photo: A. Lee</p></figcaption></figure>'),
  ).toBe(figure('<p>Under the bridge</p><p>Photo: A. Lee</p>'))
})

test('the paragraph after a picture is not its caption', () => {
  expect(composed(`<div><p><img src="/p.jpg"></p><p>Short words.</p>${after}</div>`)).toBe(
    `<figure><img alt="" src="${src}"></figure><p>Short words.</p>${after}`,
  )
})

test('a gallery is the figures in it', () => {
  const page = `<figure class="gallery"><figure><img src="/p.jpg"><figcaption>One</figcaption></figure>
    <figure><img src="/q.jpg"><figcaption>Two</figcaption></figure></figure>`
  expect(composed(page)).toBe(figure('One') + figure('Two').replace('p.jpg', 'q.jpg'))
})

test('a figure around a listing or a quote keeps it', () => {
  expect(composed('<figure><pre>x = 1</pre><figcaption>Listing 1</figcaption></figure>')).toBe(
    '<figure><pre><code>x = 1</code></pre><figcaption>Listing 1</figcaption></figure>',
  )
  expect(composed('<figure><blockquote><p>To be</p></blockquote><figcaption>Hamlet</figcaption></figure>')).toBe(
    '<figure><blockquote><p>To be</p></blockquote><figcaption>Hamlet</figcaption></figure>',
  )
})

test('a figure with nothing to show is its text', () => {
  expect(composed('<figure><figcaption>Words alone</figcaption></figure>')).toBe('<p>Words alone</p>')
})
