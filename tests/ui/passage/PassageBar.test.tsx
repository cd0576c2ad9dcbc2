import axe from 'axe-core'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { element, text } from '../../../src/article/hast.ts'
import { ArticleView } from '../../../src/ui/ArticleView.tsx'
import { LatePassageBar } from '../../../src/ui/passage/LatePassageBar.tsx'
import { PassageBar, type PassageBarProps } from '../../../src/ui/passage/PassageBar.tsx'
import { article as plain } from '../article.ts'
import '../../../src/ui/view.css'

const place = document.body.appendChild(document.createElement('div'))
place.className = 'lectern'
const article = {
  ...plain,
  body: {
    ...plain.body,
    children: [
      element('p', {}, [
        text('People in this harbour  town '),
        element('em', {}, [text('chose')]),
        text(' on Tuesday.'),
      ]),
      element('p', {}, [text('Then it rained.')]),
    ],
  },
}
const found = 'text=harbour%20town'
const link = `${article.canonicalUrl}#:~:${found}`
let written: string[] = []

beforeEach(() => {
  written = []
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (copied) => void written.push(copied))
})
afterEach(() => {
  getSelection()?.removeAllRanges()
  render(null, place)
  vi.restoreAllMocks()
})

function open(props: Partial<PassageBarProps> = {}) {
  const find = vi.fn(async () => found as string | null)
  const share = vi.fn()
  render(
    <>
      <ArticleView article={article} links="newTab" lazyPictures={false} />
      <PassageBar article={article} find={find} share={share} {...props} />
    </>,
    place,
  )
  return { find, share }
}

/** Selects from a piece of text to another. */
function select(from: string, to: string, inside: Element = place): void {
  const walker = document.createTreeWalker(inside, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  const first = nodes.find(({ data }) => data.includes(from))!
  const last = nodes.find(({ data }) => data.includes(to))!
  getSelection()!.setBaseAndExtent(first, first.data.indexOf(from), last, last.data.indexOf(to) + to.length)
}

const bar = () => page.getByRole('toolbar', { name: 'Selected text' })
const button = (name: string) => page.getByRole('button', { name })
const said = () => bar().getByRole('status').element().textContent

test('stands there while something of the article is selected, and only then', async () => {
  open()
  expect(bar().elements()).toEqual([])
  select('harbour', 'chose')
  await expect.element(bar()).toBeVisible()
  const { violations } = await axe.run(place)
  expect(violations.map(({ id }) => id)).toEqual([])
  getSelection()!.removeAllRanges()
  await vi.waitFor(() => expect(bar().elements()).toEqual([]))
  const other = document.body.appendChild(document.createElement('p'))
  other.append('Something else.')
  select('Something', 'else', other)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(bar().elements()).toEqual([])
  other.remove()
})

test('looks for the passage with what stands around it, and copies the link to it', async () => {
  const { find } = open()
  select('harbour', 'Then')
  await userEvent.click(button('Copy a link to this text'))
  await vi.waitFor(() => expect(written).toEqual([link]))
  expect(said()).toBe('Link to this text copied')
  expect(find).toHaveBeenCalledWith({
    passage: 'harbourtownchoseonTuesday.Then',
    before: 'Peopleinthis',
    after: 'itrained.',
  })
  expect(getSelection()?.isCollapsed).toBe(false)
})

test('copies the quote with title and link, paragraphs on lines of their own', async () => {
  open()
  select('harbour', 'rained.')
  await userEvent.click(button('Copy the quote'))
  await vi.waitFor(() => expect(said()).toBe('Quote, title and link copied'))
  expect(written).toEqual([`“harbour town chose on Tuesday.\nThen it rained.”\n\n${article.title}\n${link}`])
})

test('has the words of the article only, where more was selected', async () => {
  const { find } = open()
  select('Ines', 'Then')
  await userEvent.click(button('Copy a link to this text'))
  await vi.waitFor(() => expect(find).toHaveBeenCalledOnce())
  expect(find).toHaveBeenCalledWith(expect.objectContaining({ passage: 'PeopleinthisharbourtownchoseonTuesday.Then' }))
})

test('copies the link to the page where none finds the passage, and says so', async () => {
  open({ find: async () => null })
  select('harbour', 'chose')
  await userEvent.click(button('Copy a link to this text'))
  await vi.waitFor(() => expect(said()).toContain('No link finds exactly this text'))
  expect(written).toEqual([article.canonicalUrl])
})

test('a page that does not answer is as one that has no link', async () => {
  open({ find: () => Promise.reject(new Error('the tab is gone')) })
  select('harbour', 'chose')
  await userEvent.click(button('Copy a link to this text'))
  await vi.waitFor(() => expect(written).toEqual([article.canonicalUrl]))
})

test('hands the passage to the share sheet, and the place to the voice where there is one', async () => {
  const listen = vi.fn()
  const { share } = open({ listen })
  select('harbour', 'chose')
  await userEvent.click(button('Share the passage'))
  await vi.waitFor(() => expect(share).toHaveBeenCalledWith({ text: 'harbour town chose', link }))
  await userEvent.click(button('Listen from here'))
  expect(listen.mock.calls[0]?.[0].toString()).toContain('harbour')
})

test('there is no voice to offer where there is none', async () => {
  open()
  select('harbour', 'chose')
  await expect.element(button('Copy the quote')).toBeVisible()
  expect(button('Listen from here').elements()).toEqual([])
})

test('is loaded with the first selection, and stands at it', async () => {
  const load = vi.fn(async () => PassageBar)
  const props = { article, find: async () => null, share: vi.fn() }
  render(
    <>
      <ArticleView article={article} links="newTab" lazyPictures={false} />
      <LatePassageBar load={load} {...props} />
    </>,
    place,
  )
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(load).not.toHaveBeenCalled()
  select('harbour', 'chose')
  await expect.element(button('Copy the quote')).toBeVisible()
  expect(load).toHaveBeenCalledOnce()
})
