import { expect, test } from 'vitest'
import { composed } from './compose-page.ts'

test('paragraphs, headings and marks are built anew, without classes and styles', () => {
  const page = `<div class="body"><h1>News</h1><h3 style="color:red">Part</h3>
    <p class="lead" onclick="x()">One <b>bold</b>,
      <span style="font-weight: bold">heavy</span> and <a href="../b.html" target="_blank">a link</a>.</p><p>Two</p></div>`
  expect(composed(page, { title: 'News' })).toBe(
    '<h2>Part</h2><p>One <b>bold</b>, <strong>heavy</strong> and <a href="https://news.example/b.html">a link</a>.</p><p>Two</p>',
  )
})

test('lists keep their nesting, and lines of an item are not paragraphs', () => {
  const page = '<ol start="3"><li>a<ul><li><p>b</p></li><li>c</li></ul></li><li><p>d</p><p>e</p></li></ol>'
  expect(composed(page)).toBe('<ol start="3"><li>a<ul><li>b</li><li>c</li></ul></li><li><p>d</p><p>e</p></li></ol>')
})

test('line breaks of the source count where the page shows them', () => {
  expect(composed('<p style="white-space: pre-line">\n  a\n  b\n\n  c <b>d</b>\n</p>')).toBe(
    '<p>a<br>b</p><p>c <b>d</b></p>',
  )
  expect(composed('<div style="white-space:pre-wrap"><div>a\nb</div></div>')).toBe('<p>a<br>b</p>')
  expect(composed('<div style="white-space:nowrap"><div>a\nb</div></div>')).toBe('<p>a b</p>')
})

test('two line breaks are a new paragraph, one is a line break', () => {
  expect(composed('<div>a<br>b<br><br>c<br> <br><b>d<br><br>e</b><br></div>')).toBe(
    '<p>a<br>b</p><p>c</p><p><b>d</b></p><p><b>e</b></p>',
  )
})

test('quotes, definition lists and details keep their parts', () => {
  expect(composed('<blockquote><p>q</p></blockquote>')).toBe('<blockquote><p>q</p></blockquote>')
  expect(composed('<dl><div><dt>t</dt><dd>d</dd></div></dl>')).toBe('<dl><dt>t</dt><dd>d</dd></dl>')
  expect(composed('<details><summary>s</summary>text</details>')).toBe(
    '<details open="true"><summary>s</summary><p>text</p></details>',
  )
})

test('a table keeps its head, its cells and their spans', () => {
  const page = `<table><caption>Sales</caption><thead><tr><th scope="col">Year</th><th>Sum</th></tr></thead>
    <tbody><tr><td colspan="2" style="x">2020</td></tr></tbody></table>`
  expect(composed(page)).toBe(
    '<table><caption>Sales</caption><thead><tr><th scope="col">Year</th><th>Sum</th></tr></thead>' +
      '<tbody><tr><td colSpan="2">2020</td></tr></tbody></table>',
  )
})

test('a link around a heading and a text goes around each of them', () => {
  expect(composed('<a href="/x"><h2>Title</h2><div>Text</div></a>')).toBe(
    '<h2><a href="https://news.example/x">Title</a></h2><p><a href="https://news.example/x">Text</a></p>',
  )
})

test('text that is not kept is not built, nor is the container it leaves empty', () => {
  const page = '<p>keep</p><ul><li>drop one</li><li>drop two</li></ul><p>keep too</p>'
  expect(composed(page, { keep: (block) => !block.text.startsWith('drop') })).toBe('<p>keep</p><p>keep too</p>')
})
