import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { element, text } from '../../src/article/hast.ts'
import { browser } from '../../src/browser.ts'
import { examine } from '../../src/extract/extract.ts'
import { offer } from '../../src/injection/offers.ts'
import type { PageApi } from '../../src/injection/page-api.ts'
import type { ArticleReading, Reading } from '../../src/messages.ts'
import { openReader } from '../../src/reader/open.tsx'
import { noChoices } from '../../src/settings/scopes.ts'
import { loadSettings } from '../../src/settings/storage.ts'
import { openSheet } from '../../src/ui/open-sheet.tsx'
import { article } from '../ui/article.ts'

/** Looks into the closed root, which nothing outside can, by keeping it when it is made. */
let root: ShadowRoot
const attach = Element.prototype.attachShadow

beforeEach(async () => {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()])
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attach.call(this, init)
    return root
  })
})
let page: PageApi
afterEach(() => {
  page.reader?.close()
  vi.restoreAllMocks()
})

const words = (index: number) => `Paragraph number ${index} tells of the ${index}th thing that came to pass. `
const long: ArticleReading = {
  kind: 'article',
  article: {
    ...article,
    body: {
      type: 'root',
      children: Array.from({ length: 60 }, (_, index) => element('p', {}, [text(words(index).repeat(4))])),
    },
  },
  forced: false,
  complete: true,
  inView: null,
}

function open(reading: Reading = long): string[] {
  const scrolledTo: string[] = []
  page = {
    current: Promise.resolve(reading),
    read: async () => long,
    readAsBefore: async () => long,
    readMore: async () => long,
    readSelected: async () => long,
    scrollToText: (wanted) => scrolledTo.push(wanted) > 0,
    examine: () => examine(document, {}),
    closeReader: () => ({ kind: 'notOpen' }),
    reader: null,
  }
  openReader(page, noChoices)
  return scrolledTo
}

const dialog = () => root.querySelector<HTMLDialogElement>('dialog.reader')!
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name)!
const shown = () => vi.waitFor(() => expect(root.querySelector('article')).not.toBeNull())
const host = () => document.querySelector('lectern-reader')
const bare = (all: string) => all.replace(/\s/g, '')

test('shows the article over the page, in one element of the document element', async () => {
  const before = document.documentElement.outerHTML
  open()
  await shown()
  expect(host()?.parentElement).toBe(document.documentElement)
  expect(host()?.shadowRoot).toBeNull()
  expect(dialog().matches(':modal')).toBe(true)
  expect(root.querySelector('article')?.getAttribute('aria-labelledby')).toBe(root.querySelector('h1')?.id)
  page.reader?.close()
  expect(document.documentElement.outerHTML).toBe(before)
})

test('its first paint has the size and the colours of the settings, and they follow what is stored', async () => {
  open()
  await shown()
  expect(dialog().style.getPropertyValue('--text-size')).toBe('18px')
  await browser.storage.sync.set({ 'setting.theme': 'dark', 'setting.textSize': 24 })
  await vi.waitFor(() => expect(dialog().dataset.theme).toBe('dark'))
  expect(getComputedStyle(root.querySelector('article')!).fontSize).toBe('24px')
})

test('a size chosen here is kept, and the paragraph that is read stays at the top', async () => {
  open()
  await shown()
  const tenth = [...root.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith(words(10)))!
  dialog().scrollTop += tenth.getBoundingClientRect().top - 10
  button('Larger text').click()
  await vi.waitFor(async () => expect((await loadSettings()).textSize).toBe(19))
  expect(Math.abs(tenth.getBoundingClientRect().top - 10)).toBeLessThan(20)
})

test('opens at the paragraph that was in view, and brings the page to the one that was read', async () => {
  const scrolledTo = open({ ...long, inView: bare(words(20).repeat(2)) })
  await shown()
  const at = (index: number) =>
    [...root.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith(words(index)))!
  const top = at(20).getBoundingClientRect().top
  expect(top).toBeGreaterThan(0)
  expect(top).toBeLessThan(dialog().clientHeight / 2)
  dialog().scrollTop += at(40).getBoundingClientRect().top - 60
  page.reader?.close()
  expect(scrolledTo).toHaveLength(1)
  expect(bare(words(40).repeat(4)).startsWith(scrolledTo[0]!)).toBe(true)
})

test('a reader who did not move leaves the page where it was', async () => {
  const scrolledTo = open({ ...long, inView: bare(words(20)) })
  await shown()
  page.reader?.close()
  expect(scrolledTo).toEqual([])
})

test('Escape closes the share sheet first, then reader mode, and gives the focus back', async () => {
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  offer('sharing', openSheet)
  open()
  await shown()
  button('Share').click()
  await vi.waitFor(() => expect(root.querySelector('dialog.sheet')?.matches(':modal')).toBe(true))
  await userEvent.keyboard('{Escape}')
  await vi.waitFor(() => expect(root.querySelector('dialog.sheet')).toBeNull())
  expect(host()).not.toBeNull()
  await userEvent.keyboard('{Escape}')
  expect(host()).toBeNull()
  expect(document.activeElement).toBe(field)
  field.remove()
})

test('Tab goes round in reader mode and never to the page', async () => {
  const field = document.body.appendChild(document.createElement('input'))
  open()
  await shown()
  const reached: (string | null)[] = []
  for (let press = 0; press < 9; press += 1) {
    await userEvent.keyboard('{Tab}')
    const active = root.activeElement
    reached.push(active && (active.ariaLabel ?? active.textContent))
    expect(document.activeElement).toBe(host())
  }
  expect(reached).toEqual([
    'Close reader mode',
    'Listen',
    'Reading aids',
    'Smaller text',
    'Larger text',
    'As the system',
    'Text and colours',
    'Share',
    'Close reader mode',
  ])
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
  expect(root.activeElement).toBe(button('Share'))
  field.remove()
})

test('keys with Ctrl change the size', async () => {
  open()
  await shown()
  await userEvent.keyboard('{Control>}+{/Control}')
  await vi.waitFor(() => expect(dialog().style.getPropertyValue('--text-size')).toBe('19px'))
  await userEvent.keyboard('{Control>}-{/Control}{Control>}-{/Control}')
  await vi.waitFor(() => expect(dialog().style.getPropertyValue('--text-size')).toBe('17px'))
  await userEvent.keyboard('{Control>}0{/Control}')
  await vi.waitFor(() => expect(dialog().style.getPropertyValue('--text-size')).toBe('18px'))
})

test('a page that takes it away has closed it', async () => {
  open()
  await shown()
  host()?.remove()
  await vi.waitFor(() => expect(page.reader).toBeNull())
  expect(document.activeElement).toBe(document.body)
})

test('one that an older version left there goes', async () => {
  document.documentElement.append(document.createElement('lectern-reader'))
  open()
  await shown()
  expect(document.querySelectorAll('lectern-reader')).toHaveLength(1)
})

test('says in a sentence why there is nothing to show, with the way on', async () => {
  open({ kind: 'noArticle', guess: true, complete: true })
  await vi.waitFor(() => expect(root.textContent).toContain('There is no article on this page.'))
  expect(button('Share').disabled).toBe(true)
  button('Try anyway').click()
  await shown()
})

test('the close button works without any script of ours', async () => {
  open()
  await shown()
  expect(button('Close reader mode').getAttribute('command')).toBe('close')
  expect(root.getElementById(button('Close reader mode').getAttribute('commandfor')!)).toBe(dialog())
})
