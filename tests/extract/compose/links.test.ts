import { describe, expect, test } from 'vitest'
import { composed, pageUrl } from './compose-page.ts'

describe('links', () => {
  test('are absolute, by the base of the page', () => {
    expect(
      composed('<base href="https://cdn.example/x/"><p><a href="y">a</a> <a href="mailto:a@b.example">b</a></p>'),
    ).toBe('<p><a href="https://cdn.example/x/y">a</a> <a href="mailto:a@b.example">b</a></p>')
  })

  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java&#10;script:alert(1)',
    '&#106;avascript&colon;alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'blob:https://news.example/1',
    'http://',
  ])('%j is no address to follow', (href) => {
    expect(composed(`<p><a href="${href}">words</a></p>`)).toBe('<p><a>words</a></p>')
  })

  test('inside the page work in the article, both ways', () => {
    const page = `<p>A claim<sup id="r1"><a href="#n1">[1]</a></sup></p>
      <ol><li id="n1"><a href="${pageUrl}#r1">^</a> The proof</li></ol>`
    expect(composed(page)).toBe(
      '<p>A claim<sup id="lectern-r1"><a href="#lectern-n1">[1]</a></sup></p>' +
        '<ol><li id="lectern-n1"><a href="#lectern-r1">^</a> The proof</li></ol>',
    )
  })

  test('find targets on empty anchors, wrappers and paragraphs', () => {
    const page = `<p><a href="#a">a</a> <a href="#b">b</a> <a href="#c">c</a></p>
      <p><a name="a"></a>One</p><div id="b"><p>Two</p></div><p id="c">Three</p>`
    expect(composed(page)).toBe(
      '<p><a href="#lectern-a">a</a> <a href="#lectern-b">b</a> <a href="#lectern-c">c</a></p>' +
        '<p id="lectern-a">One</p><p id="lectern-b">Two</p><p id="lectern-c">Three</p>',
    )
  })

  test('to a part that was left out lead to the page', () => {
    expect(composed('<p><a href="#comments">12 comments</a></p>')).toBe(
      `<p><a href="${pageUrl}#comments">12 comments</a></p>`,
    )
  })
})

describe('pictures', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'data:image/svg+xml,<svg onload=alert(1)>', 'file:///a.png'])(
    '%j is no address to show',
    (src) => {
      expect(composed(`<p>words <img src="${src}" width="300"> words</p>`)).toBe('<p>words words</p>')
    },
  )

  test('as data stay when they are raster pictures', () => {
    const data = `data:image/png;base64,${'A'.repeat(2000)}`
    expect(composed(`<p>words</p><p><img src="${data}"></p><p>words</p>`)).toContain(data)
  })
})

test('no element, attribute or handler of the page gets through by itself', () => {
  const page = `<p onclick="a()" class="b" style="color:red" data-x="1" id="p">a<script>alert(1)</script><style>p{}</style>
    <iframe src="javascript:alert(1)"></iframe><object data="x.swf"></object><custom-tag onload="x">b</custom-tag><svg><script>1</script><a href="x">c</a></svg></p>`
  expect(composed(page)).toBe('<p>a b</p>')
})
