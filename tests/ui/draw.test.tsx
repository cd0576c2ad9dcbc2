import type { ElementContent } from 'hast'
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { element, text } from '../../src/article/hast.ts'
import { draw } from '../../src/ui/hast/draw.tsx'

const place = document.body.appendChild(document.createElement('div'))
afterEach(() => render(null, place))

function drawn(nodes: ElementContent[], links: 'newTab' | 'sameTab' = 'newTab'): HTMLElement {
  render(draw(nodes, { links, lazyPictures: false }), place)
  return place
}

test('draws elements and text as they are', () => {
  const [cell, head] = [element('td', { colSpan: 2 }, [text('1')]), element('th', { scope: 'row' }, [text('a < b')])]
  drawn([element('table', {}, [element('tbody', {}, [element('tr', {}, [head, cell])])])])
  expect(place.querySelector('th')?.outerHTML).toBe('<th scope="row">a &lt; b</th>')
  expect(place.querySelector('td')?.colSpan).toBe(2)
})

test.each(['script', 'style', 'iframe', 'object', 'form', 'button', 'svg', 'base', 'link', 'unknown-thing'])(
  'never draws <%s>, only the text in it',
  (tagName) => {
    drawn([element('p', {}, [element(tagName, { src: 'https://evil.example/' }, [text('inside')])])])
    expect(place.innerHTML).toBe('<p>inside</p>')
  },
)

test('draws no attribute that is not in the table', () => {
  drawn([element('p', { onClick: 'alert(1)', style: 'color:red', className: ['x'], id: 'page', lang: 'ja' })])
  expect(place.innerHTML).toBe('<p lang="ja"></p>')
})

test.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'file:///etc/passwd'])(
  'never links to %s',
  (href) => {
    drawn([element('a', { href }, [text('here')])])
    expect(place.querySelector('a')?.hasAttribute('href')).toBe(false)
    expect(place.textContent).toBe('here')
  },
)

test('links open a tab of their own, or stay in the tab, without telling where the reader comes from', () => {
  const link = element('a', { href: 'https://news.example/' }, [text('news')])
  expect(drawn([link]).querySelector('a')?.target).toBe('_blank')
  expect(drawn([link], 'sameTab').querySelector('a')?.target).toBe('_self')
  expect(place.querySelector('a')?.relList.contains('noreferrer')).toBe(true)
})

test('a link to a footnote goes there and gives it the focus, in a shadow tree as well', () => {
  const host = place.appendChild(document.createElement('div'))
  const shadow = host.attachShadow({ mode: 'closed' })
  const note = element('p', { id: 'lectern-fn 1' }, [text('A note')])
  const link = element('a', { href: '#lectern-fn%201' }, [text('1')])
  render(draw([element('p', {}, [link]), note], { links: 'sameTab', lazyPictures: false }), shadow)
  shadow.querySelector('a')?.click()
  expect(shadow.activeElement?.textContent).toBe('A note')
  expect(location.hash).toBe('')
  render(null, shadow)
  host.remove()
})

test('a picture tells its server nothing, and what it shows when it does not load', async () => {
  drawn([element('figure', {}, [element('img', { src: 'https://nowhere.invalid/a.jpg', alt: 'A boat' })])])
  expect(place.querySelector('img')?.referrerPolicy).toBe('no-referrer')
  expect(place.querySelector('img')?.hasAttribute('loading')).toBe(false)
  place.querySelector('img')?.dispatchEvent(new Event('error'))
  await new Promise(requestAnimationFrame)
  expect(place.querySelector('img')).toBeNull()
  expect(place.querySelector('figure')?.textContent).toBe('A boat')
})

test('formulas are drawn as MathML', () => {
  drawn([element('math', {}, [element('msup', {}, [element('mi', {}, [text('x')]), element('mn', {}, [text('2')])])])])
  expect(place.querySelector('msup')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
})

test('a frame of the page is a link that says what it is', () => {
  const link = element('a', { href: 'https://video.example/1' }, [text('A film')])
  drawn([element('figure', { dataEmbed: 'video' }, [link])])
  expect(place.querySelector('figcaption')?.textContent).toBe('Video')
})

test('keeps the text of a tree that is too deep to draw', () => {
  let deep: ElementContent = text('at the bottom')
  for (let depth = 0; depth < 3000; depth += 1) deep = element('blockquote', {}, [deep])
  drawn([deep])
  expect(place.textContent).toBe('at the bottom')
})

test('an abbreviation in capitals is set in small ones, another is not', () => {
  drawn([element('p', {}, [element('abbr', {}, [text('NATO')]), element('abbr', {}, [text('Dr.')])])])
  expect([...place.querySelectorAll('abbr')].map(({ className }) => className)).toEqual(['capitals', ''])
})
