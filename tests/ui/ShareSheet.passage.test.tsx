import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { defaults } from '../../src/settings/defaults.ts'
import type { Passage } from '../../src/share/passage.ts'
import { ShareSheet } from '../../src/ui/ShareSheet.tsx'
import { article as plain } from './article.ts'
import '../../src/ui/view.css'

const place = document.body.appendChild(document.createElement('div'))
place.className = 'lectern'
afterEach(() => render(null, place))

const address = 'https://packet.example/%EA%B8%B0%EC%82%AC'
const article = { ...plain, canonicalUrl: address }

function open(passage: Passage): void {
  const ignore = () => {}
  render(<ShareSheet article={article} passage={passage} settings={defaults} change={ignore} onClose={ignore} />, place)
}

test('a passage is shown, goes along, and comes without taking the article away', () => {
  const link = `${address}#:~:text=town`
  open({ text: 'in this harbour town', link })
  expect(page.getByRole('dialog', { name: 'Share the passage' }).element().textContent).toContain(
    'in this harbour town',
  )
  const x = page.getByRole('link', { name: 'X', exact: true }).element() as HTMLAnchorElement
  expect(new URL(x.href).searchParams.get('url')).toBe(link)
  expect(new URL(x.href).searchParams.get('text')).toBe('“in this harbour town” Harbour town votes')
  const about = document.getElementById(x.getAttribute('aria-describedby') ?? '')?.textContent
  expect(about).toBe('Sends passage, title and link → x.com')
  expect(page.getByRole('button', { name: 'Save as Markdown' }).elements()).toEqual([])
})

test('a passage that no link can point to says so', () => {
  open({ text: 'in this harbour town', link: null })
  expect(page.getByRole('dialog').element().textContent).toContain('No link finds exactly this passage')
})
