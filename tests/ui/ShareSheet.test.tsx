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

describe('the targets', () => {
  const target = (name: string) => page.getByRole('listitem').filter({ hasText: name })

  test('that an address reaches are links that say what goes where', () => {
    open()
    for (const row of shareTargets.filter(({ way }) => way === 'link')) {
      const link = page.getByRole('link', { name: row.name || 'E-mail', exact: true }).element() as HTMLAnchorElement
      expect(link.getAttribute('href')).toBe(shareAddress(row, shared))
      expect(link.relList.contains('noopener')).toBe(true)
      const about = document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent
      expect(about).toMatch(/link/)
      if (row.id !== 'email') expect(about).toContain('→')
    }
  })

  test('are those that the reader wants, in that order, with their own', () => {
    const own = { id: 'own-1', name: 'Wiki', template: 'https://wiki.example/add?u={url}' }
    open({ settings: { ...defaults, shareOrder: ['own-1', 'x'], shareHidden: ['line'], ownTargets: [own] } })
    const names = page
      .getByRole('listitem')
      .elements()
      .map((row) => row.querySelector('.target')?.textContent)
    expect(names.slice(0, 2)).toEqual(['Wiki', 'X'])
    expect(names).not.toContain('LINE')
    const link = page.getByRole('link', { name: 'Wiki' }).element()
    expect(link.getAttribute('href')).toBe(`https://wiki.example/add?u=${encodeURIComponent(address)}`)
    expect(target('Wiki').element().textContent).toContain('Sends the link → wiki.example')
  })

  test('are opened by who shows the sheet where a plain link may not, but mail never', async () => {
    const openAddress = vi.fn()
    open({ openAddress })
    await userEvent.click(page.getByRole('link', { name: 'Reddit' }))
    expect(openAddress).toHaveBeenCalledWith(expect.stringMatching(/^https:\/\/www\.reddit\.com\/submit\?/))
    const mail = page.getByRole('link', { name: 'E-mail' })
    mail.element().addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(mail)
    expect(openAddress).toHaveBeenCalledOnce()
  })

  test('once opened, say that nothing may have come, and offer to copy', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    open()
    const link = page.getByRole('link', { name: 'E-mail' })
    link.element().addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(link)
    expect(said()).toContain('Your mail program opens. If nothing came')
    await userEvent.click(button('Copy title and link'))
    await vi.waitFor(() => expect(write).toHaveBeenCalledWith(`${article.title}\n${address}`))
  })

  test('a server is asked for once, kept, and can be changed', async () => {
    const { change } = open()
    await userEvent.click(button('Mastodon'))
    await userEvent.fill(page.getByRole('textbox', { name: 'Your server' }), 'nowhere')
    await userEvent.keyboard('{Enter}')
    expect(said()).toContain('That is no address of a server')
    expect(change).not.toHaveBeenCalled()
    await userEvent.fill(page.getByRole('textbox', { name: 'Your server' }), '@me@planet.moe')
    await userEvent.click(button('Use it'))
    expect(change).toHaveBeenCalledWith({ mastodonServer: 'planet.moe' })
    const link = page.getByRole('link', { name: 'Mastodon' })
    await expect.element(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\/planet\.moe\/share\?text=/))
    expect(target('Mastodon').element().textContent).toContain('→ planet.moe')
    await userEvent.click(button('Change server'))
    await expect.element(page.getByRole('textbox', { name: 'Your server' })).toHaveValue('planet.moe')
  })

  test('KakaoTalk gets the link by the clipboard and a code for the phone', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    open({ article: { ...article, lang: 'ko' } })
    expect(page.getByRole('listitem').elements()[0]?.textContent).toContain('KakaoTalk')
    await userEvent.click(button('KakaoTalk'))
    await vi.waitFor(() => expect(write).toHaveBeenCalledWith(address))
    await vi.waitFor(() => expect(said()).toContain('paste it into KakaoTalk here'))
    await expect.element(page.getByRole('img', { name: /^QR code with the link to/ })).toBeVisible()
  })
})

describe('the QR code', () => {
  test('comes with the link as text, and is saved as a drawing', async () => {
    const files: string[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      files.push(this.download)
    })
    open()
    await userEvent.click(button('QR code'))
    await expect.element(page.getByRole('img', { name: `QR code with the link to “${article.title}”` })).toBeVisible()
    expect(place.querySelector('.qr-link')?.textContent).toBe('https://packet.example/기사')
    await userEvent.click(button('Save the code'))
    await vi.waitFor(() => expect(files).toEqual(['Harbour town votes.svg']))
    expect(said()).toContain('“Harbour town votes.svg” went to your downloads.')
    const { violations } = await axe.run(place)
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  test.each(['light', 'dark'])('is dark on light in the %s theme', async (theme) => {
    place.dataset.theme = theme
    open()
    await userEvent.click(button('QR code'))
    await expect.element(page.getByRole('img', { name: /QR code/ })).toBeVisible()
    const fill = (part: string) => getComputedStyle(place.querySelector(part)!).fill
    expect([fill('.qr-light'), fill('.qr-dark')]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
    delete place.dataset.theme
  })
})
