import { expect, test } from 'vitest'
import { linkCopies } from '../../src/export/link-copies.ts'
import { hostileTexts } from './hostile.ts'
import { readMarkdown } from './read-markdown.ts'

const url = 'https://news.example/a_(b)?c=%5Bd%5D&e=*f*'
const copyOf = (id: string, title: string) =>
  linkCopies.find((form) => form.id === id)!.make({ url, readable: url, title })

const folded = (text: string | null) => text?.replace(/\s+/g, ' ').trim()

test.each(hostileTexts)('a Markdown link is one link with the title as its text: %j', async (title) => {
  const { text } = await copyOf('markdown', title)
  expect(text).not.toContain('\n')
  const { page } = readMarkdown(text)
  const links = [...page.querySelectorAll('a')]
  expect(links.map(({ href }) => href)).toEqual([url])
  expect(page.body.children).toHaveLength(1)
  expect(folded(page.body.textContent)).toBe(folded(links[0]!.textContent))
})

test.each(hostileTexts)('rich text is one link and nothing else: %j', async (title) => {
  const { html, text } = await copyOf('rich', title)
  const { body } = new DOMParser().parseFromString(html ?? '', 'text/html')
  expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['a'])
  expect(body.querySelector('a')?.href).toBe(url)
  expect(text.split('\n')).toEqual([folded(body.textContent), url])
})

test('an article without a title is called by its address', async () => {
  expect((await copyOf('markdown', '')).text).toBe(`<${url}>`)
  expect((await copyOf('titled', ' ')).text).toBe(url)
  expect((await copyOf('rich', '')).html).toContain('</a>')
})
