import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Article } from '../../../src/article/article.ts'
import { element, text } from '../../../src/article/hast.ts'
import { noteContent } from '../../../src/article/notes.ts'
import { ArticleView } from '../../../src/ui/ArticleView.tsx'
import { drawAids } from '../../../src/ui/aids/draw-aids.tsx'
import { playerFor } from '../../../src/ui/aids/embeds/players.ts'
import { article } from '../article.ts'
import { stage } from './stage.ts'

let scroller: HTMLElement
beforeEach(() => {
  scroller = stage()
})
afterEach(() => {
  render(null, scroller)
  scroller.remove()
  vi.restoreAllMocks()
})

function show(...children: Article['body']['children']): void {
  const aids = drawAids(
    () => {},
    () => false,
  )
  const shown = { ...article, body: { type: 'root' as const, children } }
  render(<ArticleView article={shown} links="sameTab" lazyPictures={false} aids={aids} />, scroller)
}
const button = (name: string | RegExp) =>
  [...scroller.querySelectorAll('button')].find((each) => {
    const own = each.ariaLabel ?? each.textContent ?? ''
    return typeof name === 'string' ? own === name : name.test(own)
  }) as HTMLButtonElement

test('a listing can be copied as it is, and its lines wrapped', async () => {
  const code = `const lamp = 1\n\tlight(${'lamp, '.repeat(80)})\n`
  show(element('pre', {}, [element('code', {}, [text(code)])]))
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  button('Copy code').click()
  await vi.waitFor(() => expect(scroller.querySelector('[role=status]')?.textContent).toBe('Copied'))
  expect(write).toHaveBeenCalledWith(code)
  const box = scroller.querySelector<HTMLElement>('.scroller')!
  expect(box.scrollWidth).toBeGreaterThan(box.clientWidth)
  button('Wrap lines').click()
  await vi.waitFor(() => expect(button('Wrap lines').getAttribute('aria-pressed')).toBe('true'))
  expect(box.scrollWidth).toBe(box.clientWidth)
  expect(scroller.querySelector('pre')?.textContent).toBe(code)
})

test('where the page lets nobody copy, a sentence says what to do', async () => {
  show(element('pre', {}, [text('x')]))
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  button('Copy code').click()
  await vi.waitFor(() => expect(scroller.querySelector('[role=status]')?.textContent).toContain('copy it with Ctrl+C'))
})

const table = (columns: number) => {
  const cells = Array.from({ length: columns }, (_, index) => element('td', {}, [text(`Column number ${index}`)]))
  return element('table', {}, [element('tbody', {}, [element('tr', {}, cells)])])
}

test('a table that is wider than the column opens over the window, and the focus comes back', async () => {
  show(table(40))
  await vi.waitFor(() => expect(button('Enlarge table')).toBeDefined())
  button('Enlarge table').focus()
  button('Enlarge table').click()
  await vi.waitFor(() => expect(scroller.querySelector('dialog')?.matches(':modal')).toBe(true))
  expect(scroller.querySelector('dialog table')?.textContent).toContain('Column number 39')
  button('Close').click()
  await vi.waitFor(() => expect(scroller.querySelector('dialog')).toBeNull())
  expect((scroller.getRootNode() as ShadowRoot).activeElement).toBe(button('Enlarge table'))
})

test('a table that fits has nothing to enlarge', async () => {
  show(table(2), table(40))
  await vi.waitFor(() => expect(button('Enlarge table')).toBeDefined())
  expect(scroller.querySelectorAll('.table-box')[0]?.querySelector('button')).toBeNull()
})

test('players are known by the link, and everything else stays a link', () => {
  expect(playerFor('https://www.youtube.com/watch?v=abc_DEF-123')).toBe(
    'https://www.youtube-nocookie.com/embed/abc_DEF-123',
  )
  expect(playerFor('https://vimeo.com/12345')).toBe('https://player.vimeo.com/video/12345?dnt=1')
  expect(playerFor('https://www.youtube.com.evil.example/watch?v=abc_DEF-123')).toBeNull()
  expect(playerFor('https://vimeo.com/12345"onload="x')).toBeNull()
  expect(playerFor('javascript:alert(1)')).toBeNull()
  expect(playerFor('https://x.com/i/status/1')).toBeNull()
})

test('a player loads only when it is asked for, in a sandbox; the link is there before and after', async () => {
  const link = element('a', { href: 'https://vimeo.com/12345' }, [text('A film of the tower')])
  show(element('figure', { dataEmbed: 'video' }, [link]))
  expect(scroller.querySelector('iframe')).toBeNull()
  expect(scroller.textContent).toContain('Video')
  button(/^Play here/).click()
  await vi.waitFor(() => expect(scroller.querySelector('iframe')).not.toBeNull())
  const frame = scroller.querySelector('iframe')!
  expect(frame.title).toBe('A film of the tower')
  expect(frame.getAttribute('sandbox')).not.toContain('allow-top-navigation')
  expect(scroller.querySelector('a')?.href).toBe('https://vimeo.com/12345')
  frame.src = 'about:blank'
})

test('a player that the page keeps out says so', async () => {
  const link = element('a', { href: 'https://vimeo.com/12345' }, [text('A film')])
  show(element('figure', { dataEmbed: 'video' }, [link]))
  button(/^Play here/).click()
  await vi.waitFor(() => expect(scroller.querySelector('iframe')).not.toBeNull())
  const blocked = { effectiveDirective: 'frame-src', blockedURI: 'https://player.vimeo.com' }
  await vi.waitFor(() => {
    const told = new SecurityPolicyViolationEvent('securitypolicyviolation', {
      ...blocked,
      documentURI: location.href,
      violatedDirective: 'frame-src',
      originalPolicy: 'frame-src none',
      disposition: 'enforce',
      statusCode: 200,
    })
    document.dispatchEvent(told)
    expect(scroller.textContent).toContain('does not let players of other sites in')
  })
})

test('what a note says, in the ways that pages write notes', () => {
  const back = element('a', { href: '#lectern-r' }, [text('↩︎')])
  const item = element('li', { id: 'lectern-a' }, [
    element('p', {}, [text('One. '), back]),
    element('p', {}, [text('More.')]),
  ])
  const anchor = element('p', {}, [element('a', { id: 'lectern-b' }, []), text('Two.')])
  const terms = element('dl', {}, [
    element('dt', { id: 'lectern-c' }, [text('3')]),
    element('dd', {}, [text('Three.')]),
  ])
  const huge = element('li', { id: 'lectern-d' }, [text('word '.repeat(1000))])
  const body = { type: 'root' as const, children: [element('ol', {}, [item, huge]), anchor, terms] }
  const says = (id: string) => noteContent(body, id) && JSON.stringify(noteContent(body, id))
  expect(says('lectern-a')).toMatch(/One\. .*More\./)
  expect(says('lectern-a')).not.toMatch(/↩|lectern-/)
  expect(says('lectern-b')).toContain('Two.')
  expect(says('lectern-c')).toContain('Three.')
  expect(says('lectern-d')).toBeNull()
  expect(says('lectern-none')).toBeNull()
})
