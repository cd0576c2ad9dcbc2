import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent, page as window_ } from 'vitest/browser'
import { element, text } from '../../src/article/hast.ts'
import { offer } from '../../src/injection/offers.ts'
import type { Reading } from '../../src/messages.ts'
import { loadSettings } from '../../src/settings/storage.ts'
import { openPictures } from '../../src/ui/aids/pictures/open-pictures.tsx'
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
