import { signal } from '@preact/signals'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Article } from '../../src/article/article.ts'
import { element, text } from '../../src/article/hast.ts'
import { browser } from '../../src/browser.ts'
import type { Reading } from '../../src/messages.ts'
import { Popup } from '../../src/popup/Popup.tsx'
import { liveSettings } from '../../src/settings/live.ts'
import { noChoices, nowhere } from '../../src/settings/scopes.ts'
import { useLanguage } from '../language.ts'
import '../../src/popup/popup.css'

const article: Article = {
  url: 'https://news.invalid/harbour',
  canonicalUrl: 'https://news.invalid/harbour',
  title: 'The harbour opens again',
  byline: null,
  authors: [],
  siteName: null,
  publishedTime: null,
  modifiedTime: null,
  lang: 'en',
  dir: 'ltr',
  excerpt: null,
  leadImage: null,
  body: { type: 'root', children: [element('p', {}, [text('The first ships came in on Monday.')])] },
  removed: {},
}
const found: Reading = { kind: 'article', article, forced: false, complete: true, inView: null }

function open(first: Reading | null = null) {
  const reading = signal(first)
  const ways = { tryAnyway: vi.fn(), readAgain: vi.fn(), openFrame: vi.fn(), readSelected: vi.fn() }
  const openReader = vi.fn()
  const settings = liveSettings(noChoices, nowhere, end.signal, reportError)
  document.documentElement.className = 'lectern'
  render(
    <Popup
      reading={reading}
      settings={settings}
      ways={ways}
      openReader={openReader}
      findPassage={async () => null}
      removed={{ ask: () => Promise.reject(new Error('There is no page')), show: () => {} }}
      openOptions={() => {}}
    />,
    document.body,
  )
  return { reading, ways, openReader, now: settings.now }
}

let end = new AbortController()
beforeEach(() => browser.storage.sync.clear())
afterEach(() => {
  end.abort()
  // What waits to be written is written now, not into the next test.
  dispatchEvent(new PageTransitionEvent('pagehide'))
  end = new AbortController()
  render(null, document.body)
  useLanguage('en')
})

test('until the page is read, its place is kept and nothing moves when it comes', async () => {
  const { reading } = open()
  await expect.element(page.getByRole('status').getByText('Reading the page')).toBeVisible()
  const before = document.querySelector('.popup-bar')!.getBoundingClientRect()
  reading.value = found
  await expect.element(page.getByRole('article', { name: article.title })).toBeVisible()
  expect(document.querySelector('.popup-bar')!.getBoundingClientRect()).toEqual(before)
})

test('the tools for an article wait until there is one', async () => {
  const { reading, openReader } = open()
  const reader = page.getByRole('button', { name: 'Reader mode' })
  await expect.element(reader).toBeDisabled()
  reading.value = found
  await reader.click()
  expect(openReader).toHaveBeenCalledOnce()
})

test('the text size is changed by its buttons', async () => {
  const { now } = open(found)
  await page.getByRole('button', { name: 'Larger text' }).click()
  expect(now.value.textSize).toBe(19)
  await page.getByRole('button', { name: 'Smaller text' }).click()
  expect(now.value.textSize).toBe(18)
})

test('a best guess says that it is one', async () => {
  open({ ...found, forced: true })
  await expect.element(page.getByText('Here is the best guess')).toBeVisible()
})

test.for<[Reading, string, string]>([
  [{ kind: 'noArticle', guess: false, complete: true }, 'There is no article', '읽을 만한 글이 없습니다'],
  [{ kind: 'noAccess' }, 'lets no extension read', '허용하지 않습니다'],
  [{ kind: 'pdf' }, 'This is a PDF', 'PDF 문서'],
  [{ kind: 'notPage', contentType: 'image/png' }, 'This is a file', '파일이라'],
  [{ kind: 'frame', url: null }, 'sits in a frame', '프레임 안에'],
  [{ kind: 'gone' }, 'went away', '사라졌습니다'],
  [{ kind: 'error', details: 'TypeError: x' }, 'went wrong in Lectern', '문제가 생겼습니다'],
])('%o is told in one sentence, in English and in Korean', async ([reading, english, korean]) => {
  open(reading)
  await expect.element(page.getByRole('status').getByText(english)).toBeVisible()
  render(null, document.body)
  useLanguage('ko')
  open(reading)
  await expect.element(page.getByRole('status').getByText(korean)).toBeVisible()
})

test('where there is no article, the reader may try anyway', async () => {
  const { ways } = open({ kind: 'noArticle', guess: true, complete: true })
  await page.getByRole('button', { name: 'Try anyway' }).click()
  expect(ways.tryAnyway).toHaveBeenCalledOnce()
})

test('the page of a frame can be opened', async () => {
  const { ways } = open({ kind: 'frame', url: 'https://news.invalid/story' })
  await page.getByRole('button', { name: 'Open that page' }).click()
  expect(ways.openFrame).toHaveBeenCalledWith('https://news.invalid/story')
})

test('a page that went away can be read again', async () => {
  const { ways } = open({ kind: 'gone' })
  await page.getByRole('button', { name: 'Read again' }).click()
  expect(ways.readAgain).toHaveBeenCalledOnce()
})

test('the details of a fault are copied for a report', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  open({ kind: 'error', details: 'TypeError: tree is null' })
  await page.getByRole('button', { name: 'Copy details' }).click()
  expect(write).toHaveBeenCalledWith('TypeError: tree is null')
  await expect.element(page.getByRole('button', { name: 'Details copied' })).toBeVisible()
  write.mockRestore()
})

test('a fault while the popup draws is told as any other', async () => {
  const broken = { ...article, body: null as unknown as Article['body'] }
  open({ ...found, article: broken })
  await expect.element(page.getByText('went wrong in Lectern')).toBeVisible()
})

test('every tool is reached by the keyboard', async () => {
  open(found)
  const names: (string | null)[] = []
  for (let each = 0; each < 6; each++) {
    await userEvent.keyboard('{Tab}')
    names.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null)
  }
  expect(names).toEqual(['Smaller text', 'Larger text', 'As the system', 'Text and colours', 'Share', 'Reader mode'])
})

test.for([320, 480, 1200])('nothing sticks out sideways at a width of %i', async (width) => {
  await page.viewport(width, 600)
  open(found)
  await expect.element(page.getByRole('article')).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
})
