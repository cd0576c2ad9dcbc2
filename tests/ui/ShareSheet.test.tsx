import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { shareAddress } from '../../src/share/share-address.ts'
import { sharedPage } from '../../src/share/shared-page.ts'
import { shareTargets } from '../../src/share/targets.ts'
import { ShareSheet } from '../../src/ui/ShareSheet.tsx'
import { article } from './article.ts'

const place = document.body.appendChild(document.createElement('div'))
afterEach(() => {
  render(null, place)
  vi.restoreAllMocks()
})

const shared = sharedPage({ ...article, canonicalUrl: 'https://packet.example/%EA%B8%B0%EC%82%AC?utm_source=x' })

function open(openAddress?: (address: string) => void) {
  const onClose = vi.fn()
  render(<ShareSheet page={shared} onClose={onClose} {...(openAddress && { openAddress })} />, place)
  return onClose
}

const status = () =>
  page
    .getByRole('status')
    .elements()
    .map(({ textContent }) => textContent)
    .join('')

test('is a dialog that shows the clean link as people read it', async () => {
  open()
  await expect.element(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  await expect.element(page.getByRole('textbox', { name: 'Link' })).toHaveValue('https://packet.example/기사')
})

test('copies the link as it is and says so', async () => {
  const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  open()
  await userEvent.click(page.getByRole('button', { name: 'Copy link' }))
  await vi.waitFor(() => expect(status()).toBe('Link copied'))
  expect(written).toHaveBeenCalledWith('https://packet.example/%EA%B8%B0%EC%82%AC')
})

test('where the browser refuses to copy, the link is selected to be copied by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  open()
  await userEvent.click(page.getByRole('button', { name: 'Copy link' }))
  await vi.waitFor(() => expect(status()).toContain('did not allow copying'))
  const field = page.getByRole('textbox', { name: 'Link' }).element() as HTMLInputElement
  await vi.waitFor(() => expect(document.activeElement).toBe(field))
  expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe(shared.url)
})

test('offers every target as a link that says what goes where', () => {
  open()
  for (const target of shareTargets) {
    const link = page.getByRole('link', { name: target.name || 'E-mail', exact: true }).element() as HTMLAnchorElement
    expect(link.getAttribute('href')).toBe(shareAddress(target, shared))
    expect(link.relList.contains('noopener')).toBe(true)
    const about = document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent
    expect(about).toMatch(/link/)
    if (target.id !== 'email') expect(about).toContain('→')
  }
})

test('hands an address over where a plain link would not do', async () => {
  const opened = vi.fn()
  open(opened)
  await userEvent.click(page.getByRole('link', { name: 'Reddit' }))
  expect(opened).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\/www\.reddit\.com\/submit\?/))
})

test('closes by its button and by Escape', async () => {
  const onClose = open()
  await userEvent.click(page.getByRole('button', { name: 'Close' }))
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  render(null, place)
  const again = open()
  await userEvent.keyboard('{Escape}')
  await vi.waitFor(() => expect(again).toHaveBeenCalledOnce())
})
