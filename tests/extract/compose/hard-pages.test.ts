import { expect, test } from 'vitest'
import { eachElement } from '../../../src/article/hast.ts'
import { composed, composePage, parse } from './compose-page.ts'

test.each(['div', 'blockquote', 'b', 'span', 'a', 'ul', 'font'])('10,000 levels of <%s> end in a text', (tag) => {
  const doc = parse('')
  let inner: Element = doc.body
  for (let i = 0; i < 10_000; i += 1) inner = inner.appendChild(doc.createElement(tag))
  inner.append('the end')
  const root = composePage(doc)
  expect(JSON.stringify(root)).toContain('the end')
})

test('70,000 paragraphs are 70,000 paragraphs', () => {
  const doc = parse('')
  const box = doc.createElement('div')
  for (let i = 0; i < 70_000; i += 1) box.appendChild(doc.createElement('p')).append('x')
  doc.body.append(box)
  expect(composePage(doc).children.length).toBe(70_000)
})

test('as many line breaks, links and rows come through', () => {
  expect(composed(`<p>${'<br>'.repeat(70_000)}a</p>`)).toBe('<p>a</p>')
  let links = 0
  eachElement(composePage(`<p>${'<a href="/x">l</a> '.repeat(20_000)}</p>`), () => {
    links += 1
  })
  expect(links).toBe(20_001)
  expect(composePage(`<table><tr><td>${'a</td></tr><tr><td>'.repeat(70_000)}</td></tr></table>`).children.length).toBe(
    70_000,
  )
})

test('one text of 5 million characters is one paragraph', () => {
  const doc = parse('')
  doc.body.appendChild(doc.createElement('p')).append('word '.repeat(1_000_000))
  expect(composed(doc).length).toBe(5_000_000 - 1 + '<p></p>'.length)
})

test('fields named like the properties of nodes change nothing', () => {
  const fields = [
    'firstChild',
    'nextSibling',
    'parentNode',
    'attributes',
    'getAttribute',
    'nodeType',
    'localName',
    'children',
    'textContent',
  ]
  const page = `<form>${fields.map((name) => `<input name="${name}">`).join('')}<p>One <b>two</b></p><p>Three</p></form>`
  expect(composed(page)).toBe('<p>One <b>two</b></p><p>Three</p>')
})

test('text in an open shadow root and in a frame of the same site is built like the rest', async () => {
  const host = document.createElement('div')
  document.body.append(host)
  host
    .attachShadow({ mode: 'open' })
    .append(Object.assign(document.createElement('p'), { textContent: 'in the shadow' }))
  const frame = document.createElement('iframe')
  frame.srcdoc = '<p>in the <i>frame</i></p><p><a href="y">y</a></p>'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  const result = composed(document)
  expect(result).toContain('<p>in the shadow</p>')
  expect(result).toContain('<p>in the <i>frame</i></p>')
  host.remove()
  frame.remove()
})

test('links in a frame of the same site lead where they lead in the frame', async () => {
  const frame = document.createElement('iframe')
  frame.src = '/tests/pages/english-news/page.html'
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  const inner = frame.contentDocument!
  inner.body.innerHTML = '<p>in the frame <a href="next.html">next</a></p>'
  const result = composed(document)
  frame.remove()
  expect(result).toContain(`<a href="${new URL('next.html', inner.baseURI).href}">next</a>`)
})
