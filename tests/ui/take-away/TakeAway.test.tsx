import { strFromU8, unzipSync } from 'fflate'
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { element, text } from '../../../src/article/hast.ts'
import { TakeAway } from '../../../src/ui/take-away/TakeAway.tsx'
import { article as plain } from '../article.ts'

const place = document.body.appendChild(document.createElement('div'))
const words = 'People in this harbour town chose on Tuesday.'
const photo = 'https://packet.example/photo.png'
const article = {
  ...plain,
  title: '항구: “a/b”?',
  body: {
    ...plain.body,
    children: [
      ...plain.body.children,
      element('img', { src: photo, alt: 'The pier' }),
      element('h2', {}, [text('After')]),
    ],
  },
}

/** Files that were handed to the browser, by their names. */
const files = new Map<string, string>()
const said = () =>
  page
    .getByRole('status')
    .elements()
    .map(({ textContent }) => textContent)
    .join('')

beforeEach(() => {
  files.clear()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.set(this.download, this.href)
  })
  render(<TakeAway article={article} />, place)
})
afterEach(() => {
  render(null, place)
  vi.restoreAllMocks()
})

async function saved(format: string, ending: string): Promise<Response> {
  const request = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('no leave to read it'))
  await userEvent.click(page.getByRole('button', { name: `Save as ${format}` }))
  const name = `항구 “a b”.${ending}`
  await vi.waitFor(() => expect([...files.keys()]).toEqual([name]))
  await vi.waitFor(() => expect(said()).toContain(`“${name}” went to your downloads`))
  return request(files.get(name)!)
}

describe('saving', () => {
  test.each([
    ['Markdown', 'md', 'text/markdown;charset=utf-8'],
    ['Web page (HTML)', 'html', 'text/html;charset=utf-8'],
    ['Plain text', 'txt', 'text/plain;charset=utf-8'],
  ])('%s gives a file of that name and kind with the words of the article', async (format, ending, type) => {
    const file = await saved(format, ending)
    expect(file.headers.get('content-type')).toBe(type)
    expect(await file.text()).toContain(words)
  })

  test('an e-book has the words, links for pictures that could not be had, and says so there and here', async () => {
    const file = await saved('E-book (EPUB)', 'epub')
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()))
    const chapter = strFromU8(entries['book/article.xhtml']!)
    expect(chapter).toContain(words)
    expect(chapter).toContain(`href="${photo}"`)
    expect(chapter).toContain('Some pictures are not in this file')
    expect(said()).toContain('0 of 1 pictures are in it')
  })

  test('says so when the browser takes no file, and names another way', async () => {
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    await userEvent.click(page.getByRole('button', { name: 'Save as Plain text' }))
    await vi.waitFor(() => expect(said()).toMatch(/could not be made or saved.*copy the article instead/))
  })
})

describe('copying', () => {
  test('gives Markdown with title, words and source, without front matter', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await userEvent.click(page.getByRole('button', { name: 'Copy as Markdown' }))
    await vi.waitFor(() => expect(said()).toBe('Copied: Markdown'))
    const copied = String(write.mock.calls[0]?.[0])
    expect(copied).toMatch(/^# 항구: “a\/b”\?\n/)
    expect(copied).toContain(words)
    expect(copied).toMatch(/\n<https:\/\/packet\.example\/cannery>\n$/)
  })

  test('gives rich text and plain text together', async () => {
    const items: ClipboardItem[] = []
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async (written) => void items.push(...written))
    await userEvent.click(page.getByRole('button', { name: 'Copy as Rich text' }))
    await vi.waitFor(() => expect(said()).toBe('Copied: Rich text'))
    const read = async (type: string) => (await items[0]!.getType(type)).text()
    expect(await read('text/html')).toContain(`<p>${words}</p>`)
    expect(await read('text/html')).toContain('<h2>After</h2>')
    expect(await read('text/plain')).toContain(words)
  })
})
