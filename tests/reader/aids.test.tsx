import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent, page as window_ } from 'vitest/browser'
import { element, text } from '../../src/article/hast.ts'
import type { Reading } from '../../src/messages.ts'
import { loadSettings } from '../../src/settings/storage.ts'
import { longArticle } from '../ui/aids/stage.ts'
import { article } from '../ui/article.ts'
import { forgetAll, type OpenedReader, openedReader, readingOf } from './opened.ts'

let reader: OpenedReader
beforeEach(async () => {
  await window_.viewport(900, 700)
  await forgetAll()
})
afterEach(async () => {
  reader.page.reader?.close()
  await window_.viewport(414, 896)
})

async function open(reading: Reading): Promise<void> {
  reader = await openedReader(reading)
}
const all = <T extends Element = HTMLElement>(selector: string) => [...reader.root.querySelectorAll<T>(selector)]
const button = (name: string) =>
  all<HTMLButtonElement>('button').find((each) => (each.ariaLabel ?? each.textContent) === name)!
const paragraph = (index: number) =>
  all('p').find(({ textContent }) => textContent.startsWith(`Paragraph ${index} tells`)) as HTMLElement
const topOf = (of: Element) => of.getBoundingClientRect().top
const barEnd = () => reader.root.querySelector('.reader-bar')!.getBoundingClientRect().bottom
/** Waits until a reading of an article stands there to its end. */
const whole = (index: number) => vi.waitFor(() => expect(paragraph(index)).toBeDefined())

describe('the outline', () => {
  test('opens by its button and by its key, and goes to a heading that has the focus then', async () => {
    await open(readingOf(longArticle(40)))
    await whole(39)
    expect(all('nav')).toEqual([])
    button('Contents').click()
    await vi.waitFor(() => expect(all('nav button')).toHaveLength(4))
    all('nav button')[2]!.click()
    const heading = all('h2')[2]!
    expect(reader.root.activeElement).toBe(heading)
    expect(topOf(heading)).toBeGreaterThanOrEqual(barEnd())
    expect(topOf(heading)).toBeLessThan(300)
    await vi.waitFor(() => expect(all('nav')).toEqual([]))
    await userEvent.keyboard('o')
    await vi.waitFor(() => expect(all('nav [aria-current]').map((each) => each.textContent)).toEqual(['Part 2']))
    button('Back to where you were').click()
    expect(reader.dialog.scrollTop).toBe(0)
  })

  test('stands beside the text where there is room, and covers none of it', async () => {
    await window_.viewport(1300, 800)
    await open(readingOf(longArticle(40)))
    await vi.waitFor(() => expect(all('nav')).toHaveLength(1))
    const nav = all('nav')[0]!.getBoundingClientRect()
    expect(nav.right).toBeLessThanOrEqual(paragraph(1).getBoundingClientRect().left)
    button('Contents').click()
    await vi.waitFor(() => expect(all('nav')).toEqual([]))
    await vi.waitFor(async () => expect((await loadSettings()).outline).toBe(false))
  })

  test('Escape closes it where it lies over the text, before reader mode', async () => {
    await open(readingOf(longArticle(40)))
    button('Contents').click()
    await vi.waitFor(() => expect(all('nav')).toHaveLength(1))
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(all('nav')).toEqual([]))
    expect(reader.page.reader).not.toBeNull()
  })

  test('is not offered for an article without headings', async () => {
    await open(readingOf(article))
    expect(button('Contents')).toBeUndefined()
  })
})

test('the bar says how much is left, less and less', async () => {
  await open(readingOf(longArticle(120)))
  await whole(119)
  const words = () => all('.progress-words')[0]?.textContent
  const first = Number.parseInt(words() ?? '', 10)
  expect(first).toBeGreaterThan(20)
  reader.dialog.scrollTop = reader.dialog.scrollHeight
  await vi.waitFor(() => expect(words()).toBe('Less than a minute left'))
})

describe('moving about', () => {
  test('J and K go from paragraph to paragraph', async () => {
    await open(readingOf(longArticle(40)))
    await whole(39)
    await userEvent.keyboard('jjjj')
    expect(reader.root.activeElement).toBe(paragraph(1))
    expect(Math.abs(topOf(paragraph(1)) - barEnd() - 16)).toBeLessThan(2)
    await userEvent.keyboard('k')
    expect(reader.root.activeElement).toBe(paragraph(0))
  })

  test('space shows the next screen and loses no line; Shift brings back the one before', async () => {
    await open(readingOf(longArticle(40)))
    await whole(39)
    const before = reader.dialog.scrollTop
    await userEvent.keyboard(' ')
    const turned = reader.dialog.scrollTop - before
    const height = reader.dialog.clientHeight - barEnd()
    expect(turned).toBeGreaterThan(height - 100)
    expect(turned).toBeLessThanOrEqual(height)
    await userEvent.keyboard('{Shift>} {/Shift}')
    expect(reader.dialog.scrollTop).toBeLessThan(60)
  })

  test('space on a button presses the button', async () => {
    await open(readingOf(longArticle(40)))
    button('Contents').focus()
    await userEvent.keyboard(' ')
    await vi.waitFor(() => expect(all('nav')).toHaveLength(1))
    expect(reader.dialog.scrollTop).toBe(0)
  })
})

describe('the light', () => {
  test('F goes through its sizes, arrows move it, a click sets it, and it is kept', async () => {
    await open(readingOf(longArticle(40)))
    await whole(39)
    expect(all('.focus-band')).toEqual([])
    await userEvent.keyboard('f')
    await vi.waitFor(() => expect(all('.focus-band')).toHaveLength(1))
    await vi.waitFor(() => expect(reader.root.textContent).toContain('Focus: 1 line'))
    const top = () => topOf(all('.focus-band')[0]!)
    const first = top()
    await userEvent.keyboard('{ArrowDown}')
    await vi.waitFor(() => expect(top()).toBeGreaterThan(first))
    expect(reader.dialog.scrollTop).toBe(0)
    const { left, bottom } = paragraph(1).getBoundingClientRect()
    paragraph(1).dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true, clientX: left + 10, clientY: bottom - 10 }),
    )
    await vi.waitFor(() => expect(Math.abs(top() - bottom)).toBeLessThan(50))
    expect((await loadSettings()).focus).toBe('line')
  })

  test('is chosen in the panel, which Escape closes before reader mode', async () => {
    await open(readingOf(longArticle(40)))
    button('Reading aids').click()
    await vi.waitFor(() => expect(all('dialog.panel')).toHaveLength(1))
    all<HTMLInputElement>('dialog.panel input[type=radio]').at(-1)!.click()
    await vi.waitFor(() => expect(all('.focus-band')).toHaveLength(1))
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(all('dialog.panel')).toEqual([]))
    expect(reader.page.reader).not.toBeNull()
    expect(reader.root.activeElement).toBe(button('Reading aids'))
  })
})

describe('notes', () => {
  const noted = () => {
    const mark = element('sup', {}, [element('a', { href: '#lectern-note' }, [text('[1]')])])
    const back = element('a', { href: '#lectern-mark' }, [text('↩')])
    const note = element('li', { id: 'lectern-note' }, [text('The tower was white once. '), back])
    const far = element('a', { href: '#lectern-far' }, [text('the part about the lamp')])
    const { body } = longArticle(40)
    const children = [
      element('p', {}, [text('It is grey now.'), mark, far]),
      ...body.children,
      element('h2', { id: 'lectern-far' }, [text('The lamp')]),
      element('ol', {}, [note]),
    ]
    return readingOf({ ...article, body: { type: 'root', children } })
  }

  test('show beside the text, and the focus returns to the mark', async () => {
    await open(noted())
    await whole(39)
    const mark = all('sup a')[0]!
    mark.click()
    await vi.waitFor(() => expect(reader.root.activeElement).toBe(all('.note-card')[0]))
    const card = all('.note-card')[0]!
    expect(card.ariaLabel).toBe('Note 1')
    expect(card.querySelector('.note-text')?.textContent).toBe('The tower was white once. ')
    expect(reader.dialog.scrollTop).toBe(0)
    const place = card.getBoundingClientRect()
    expect(place.left).toBeGreaterThanOrEqual(0)
    expect(place.right).toBeLessThanOrEqual(reader.dialog.clientWidth)
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(all('.note-card')).toEqual([]))
    expect(reader.root.activeElement).toBe(mark)
    expect(reader.page.reader).not.toBeNull()
  })

  test('can be gone to, and there is a way back, by button or key', async () => {
    await open(noted())
    await whole(39)
    all('sup a')[0]!.click()
    await vi.waitFor(() => expect(button('Go to the note')).toBeDefined())
    button('Go to the note').click()
    expect(reader.root.activeElement).toBe(reader.root.getElementById('lectern-note'))
    expect(reader.dialog.scrollTop).toBeGreaterThan(0)
    await vi.waitFor(() => expect(button('Back to where you were')).toBeDefined())
    await userEvent.keyboard('b')
    expect(reader.dialog.scrollTop).toBe(0)
  })

  test('a link to a part of the article goes there', async () => {
    await open(noted())
    await whole(39)
    all('p a')[1]!.click()
    expect(reader.root.activeElement?.textContent).toBe('The lamp')
    expect(all('.note-card')).toEqual([])
  })
})
