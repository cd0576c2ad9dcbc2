import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent, page as window_ } from 'vitest/browser'
import { element, text } from '../../src/article/hast.ts'
import { browser } from '../../src/browser.ts'
import { offer } from '../../src/injection/offers.ts'
import type { Reading } from '../../src/messages.ts'
import { loadSettings, saveSettings } from '../../src/settings/storage.ts'
import { openPictures } from '../../src/ui/aids/pictures/open-pictures.tsx'
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
    await vi.waitFor(() => expect(reader.root.textContent).toContain('Lit: One line'))
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

describe('pictures', () => {
  const drawing = (colour: string) => {
    const canvas = document.createElement('canvas')
    canvas.width = 400
    canvas.height = 300
    const context = canvas.getContext('2d')!
    context.fillStyle = colour
    context.fillRect(0, 0, 400, 300)
    return canvas.toDataURL()
  }
  const illustrated = () => {
    const figure = (colour: string) =>
      element('figure', {}, [
        element('img', { src: drawing(colour), alt: colour }),
        element('figcaption', {}, [text(`All ${colour}`)]),
      ])
    const children = [element('p', {}, [text('Three colours.')]), ...['red', 'green', 'blue'].map(figure)]
    return readingOf({ ...article, body: { type: 'root', children } })
  }
  beforeEach(() => offer('pictures', openPictures))

  test('open over the window, go on and back, zoom and move by keys, and give the focus back', async () => {
    await open(illustrated())
    await vi.waitFor(() => expect(button('Enlarge picture: green')).toBeDefined())
    const opener = button('Enlarge picture: green')
    opener.focus()
    opener.click()
    const box = () => all<HTMLDialogElement>('dialog.lightbox')[0]
    await vi.waitFor(() => expect(box()?.matches(':modal')).toBe(true))
    expect(box()?.textContent).toContain('All green')
    expect(box()?.textContent).toContain('2 of 3')
    await userEvent.keyboard('{ArrowRight}')
    await vi.waitFor(() => expect(box()?.textContent).toContain('All blue'))
    const style = () => box()!.querySelector('img')!.style.transform
    await userEvent.keyboard('++++')
    await vi.waitFor(() => expect(style()).toContain('scale(5.0625)'))
    expect((await loadSettings()).textSize).toBe(18)
    await userEvent.keyboard('{ArrowLeft}')
    await vi.waitFor(() => expect(style()).not.toContain('translate(0px, 0px)'))
    expect(box()?.textContent).toContain('All blue')
    await userEvent.keyboard('0{ArrowLeft}{ArrowLeft}')
    await vi.waitFor(() => expect(box()?.textContent).toContain('All red'))
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(box()).toBeUndefined())
    expect(reader.page.reader).not.toBeNull()
    expect(reader.root.activeElement).toBe(opener)
  })

  test('a picture is a picture for screen readers, and a click on it opens it', async () => {
    await open(illustrated())
    await vi.waitFor(() => expect(all('.enlargeable')).toHaveLength(3))
    expect(all('button img')).toEqual([])
    all('.enlargeable img')[0]!.click()
    await vi.waitFor(() => expect(all('dialog.lightbox')[0]?.textContent).toContain('All red'))
    button('Close').click()
  })
})

describe('the place', () => {
  const story = readingOf(longArticle(60))
  const leaveAt = async (index: number) => {
    reader.dialog.scrollTop += topOf(paragraph(index)) - barEnd() - 10
    await vi.waitFor(() => expect(Math.abs(topOf(paragraph(index)) - barEnd() - 10)).toBeLessThan(2))
    reader.page.reader?.close()
    await vi.waitFor(async () => expect(Object.keys(await browser.storage.local.get(null))).toHaveLength(1))
  }

  test('is gone on from by paragraph: with larger text and after a small edit', async () => {
    await open(story)
    await whole(59)
    await leaveAt(30)
    await saveSettings({ textSize: 28 })
    const edited = structuredClone(story)
    edited.article.body.children.splice(0, 3)
    const thirty = edited.article.body.children.find((node) => JSON.stringify(node).includes('Paragraph 30 tells'))
    if (thirty?.type === 'element')
      thirty.children = [text(`Corrected: ${paragraphText(30).replace('harbour', 'seaside')}`)]
    await open(edited)
    await vi.waitFor(() => expect(reader.root.textContent).toContain('Continued where you stopped.'))
    const found = all('p').find(({ textContent }) => textContent.startsWith('Corrected'))!
    expect(Math.abs(topOf(found) - barEnd() - 16)).toBeLessThan(3)
    button('Go to the start').click()
    expect(reader.dialog.scrollTop).toBe(0)
  })

  test('on the page itself counts more', async () => {
    await open(story)
    await whole(59)
    await leaveAt(30)
    await open({ ...story, inView: paragraphText(10).replaceAll(' ', '').slice(0, 100) })
    await whole(59)
    expect(topOf(paragraph(10))).toBeLessThan(400)
    expect(reader.root.textContent).not.toContain('Continued')
  })

  test('is not kept when that is not wanted, nor at the end', async () => {
    await saveSettings({ keepPlaces: false })
    await open(story)
    await whole(59)
    reader.dialog.scrollTop = 2000
    reader.page.reader?.close()
    await saveSettings({ keepPlaces: true })
    await open(story)
    await whole(59)
    reader.dialog.scrollTop = reader.dialog.scrollHeight
    await vi.waitFor(() => expect(all('.progress-words')[0]?.textContent).toBe('Less than a minute left'))
    reader.page.reader?.close()
    expect(await browser.storage.local.get(null)).toEqual({})
  })
})

function paragraphText(index: number): string {
  return `Paragraph ${index} tells of the ${index}th thing that came to pass in the harbour town. `.repeat(4)
}
