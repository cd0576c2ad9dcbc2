import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page as window_ } from 'vitest/browser'
import { text } from '../../src/article/hast.ts'
import { browser } from '../../src/browser.ts'
import type { Reading } from '../../src/messages.ts'
import { saveSettings } from '../../src/settings/storage.ts'
import { longArticle } from '../ui/aids/stage.ts'
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
