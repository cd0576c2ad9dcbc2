import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { defaults } from '../../src/settings/defaults.ts'
import { shareAddress } from '../../src/share/share-address.ts'
import { sharedPage } from '../../src/share/shared-page.ts'
import { shareTargets } from '../../src/share/targets.ts'
import type { SheetRequest } from '../../src/ui/open-sheet.tsx'
import { ShareSheet } from '../../src/ui/ShareSheet.tsx'
import { useLanguage } from '../language.ts'
import { article as plain } from './article.ts'
import '../../src/ui/view.css'

const place = document.body.appendChild(document.createElement('div'))
place.className = 'lectern'
afterEach(() => {
  render(null, place)
  useLanguage('en')
  vi.restoreAllMocks()
})

const article = { ...plain, canonicalUrl: 'https://packet.example/%EA%B8%B0%EC%82%AC?utm_source=x' }
const address = 'https://packet.example/%EA%B8%B0%EC%82%AC'
const shared = sharedPage(article, null)

function open(request: Partial<SheetRequest> = {}) {
  const onClose = vi.fn()
  const change = vi.fn()
  const whole = { article, passage: null, settings: defaults, change, onClose, ...request }
  render(<ShareSheet {...whole} />, place)
  return { onClose, change }
}

/** Everything that is said aloud. */
const said = () =>
  page
    .getByRole('status')
    .elements()
    .filter((each) => each.localName !== 'output')
    .map(({ textContent }) => textContent)
    .join('')

const button = (name: string) => page.getByRole('button', { name, exact: true })
const preview = () => page.getByLabelText('What will be copied')

describe('the sheet', () => {
  test('is a dialog with the focus in it, and closes by its button and by Escape', async () => {
    const { onClose } = open()
    await expect.element(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
    expect(page.getByRole('dialog').element().contains(document.activeElement)).toBe(true)
    await userEvent.click(button('Close'))
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    render(null, place)
    const again = open()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(again.onClose).toHaveBeenCalledOnce())
  })

  test.each(['en', 'ko'])('has nothing that axe would find fault with, in %s', async (language) => {
    useLanguage(language)
    open()
    const { violations } = await axe.run(place)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([])
  })

  test('every control can be reached by Tab', async () => {
    open()
    const controls = [...place.querySelectorAll<HTMLElement>('dialog :is(a[href], button, input, textarea)')]
    const radios = controls.filter((each) => each instanceof HTMLInputElement && each.type === 'radio')
    const met = new Set<Element | null>()
    for (let presses = 0; presses < controls.length + 2; presses += 1) {
      met.add(document.activeElement)
      await userEvent.keyboard('{Tab}')
    }
    const missed = controls.filter((each) => !met.has(each) && !radios.includes(each))
    expect(missed.map(({ textContent }) => textContent)).toEqual([])
    expect(radios.some((each) => met.has(each))).toBe(true)
  })
})

describe('the link', () => {
  const written: ClipboardItem[] = []
  const textOf = async (type: string) => (await written.at(-1)!.getType(type)).text()
  beforeEach(() => {
    written.length = 0
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      written.push(new ClipboardItem({ 'text/plain': new Blob([text], { type: 'text/plain' }) }))
    })
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (items) => void written.push(...items))
  })

  test.each([
    ['Link', 'https://packet.example/기사'],
    ['Title and link', 'Harbour town votes\nhttps://packet.example/기사'],
    ['Markdown link', `[Harbour town votes](${address})`],
  ])('as "%s" is copied as it is shown', async (form, text) => {
    open()
    await userEvent.click(page.getByRole('radio', { name: form, exact: true }))
    await expect.element(preview()).toHaveTextContent(text.replace('\n', ' '))
    await userEvent.click(button('Copy link'))
    await vi.waitFor(() => expect(said()).toBe('Link copied'))
    expect(await textOf('text/plain')).toBe(text)
  })

  test('as rich text is a link with the title, and title and link for programs that take plain text', async () => {
    open()
    await userEvent.click(page.getByRole('radio', { name: 'Rich text' }))
    await expect.element(preview().getByRole('link', { name: article.title })).toBeVisible()
    await userEvent.click(button('Copy link'))
    await vi.waitFor(() => expect(said()).toBe('Link copied'))
    expect(await textOf('text/html')).toBe(`<a href="${address}">Harbour town votes</a>`)
    expect(await textOf('text/plain')).toBe('Harbour town votes\nhttps://packet.example/기사')
  })
})

test('where the browser refuses to copy, the text is there, selected, to be copied by hand', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  open()
  await userEvent.click(button('Copy link'))
  await vi.waitFor(() => expect(said()).toContain('did not allow copying'))
  const field = page.getByRole('textbox', { name: 'Text to copy by hand' }).element() as HTMLTextAreaElement
  await vi.waitFor(() => expect(document.activeElement).toBe(field))
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('https://packet.example/기사')
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
