import { signal } from '@preact/signals'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countCharactersIn } from '../../../src/article/counts.ts'
import { element, text } from '../../../src/article/hast.ts'
import { headingsOf } from '../../../src/article/outline.ts'
import { ArticleView } from '../../../src/ui/ArticleView.tsx'
import { Outline } from '../../../src/ui/aids/outline/Outline.tsx'
import { ProgressLine } from '../../../src/ui/aids/progress/ProgressLine.tsx'
import { ReadingProgress } from '../../../src/ui/aids/progress/reading-progress.ts'
import { longArticle, stage } from './stage.ts'

let scroller: HTMLElement
let end: AbortController
beforeEach(() => {
  scroller = stage()
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  render(null, scroller)
  scroller.remove()
})

test('headings stand as deep as they are inside one another, whatever their numbers', () => {
  const heading = (rank: number, words: string) => element(`h${rank}`, {}, [text(words)])
  const children = [heading(2, 'A'), heading(4, 'A 1'), heading(4, 'A 2'), heading(3, 'A 3'), heading(2, ' B\n b ')]
  expect(headingsOf({ type: 'root', children })).toEqual([
    { depth: 0, text: 'A' },
    { depth: 1, text: 'A 1' },
    { depth: 1, text: 'A 2' },
    { depth: 1, text: 'A 3' },
    { depth: 0, text: 'B b' },
  ])
})

test('a list of buttons in a landmark, with the current one marked', async () => {
  const section = signal(1)
  const went: number[] = []
  const headings = [
    { depth: 0, text: 'First' },
    { depth: 1, text: '' },
    { depth: 0, text: 'Last' },
  ]
  render(<Outline headings={headings} section={section} go={(index) => went.push(index)} />, scroller)
  const buttons = [...scroller.querySelectorAll('nav button')] as HTMLButtonElement[]
  expect(scroller.querySelector('nav')?.ariaLabel).toBe('Contents')
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['First', 'Last'])
  expect(scroller.querySelector('[aria-current]')).toBeNull()
  section.value = 2
  await vi.waitFor(() => expect(buttons[1]?.getAttribute('aria-current')).toBe('location'))
  buttons[1]?.click()
  expect(went).toEqual([2])
})

test('counts what lies behind the reader, from nothing to all of it, and knows the section', async () => {
  const shown = longArticle(60)
  const progress = new ReadingProgress(scroller, () => 0, end.signal)
  const grown = () => progress.grown()
  render(<ArticleView article={shown} links="sameTab" lazyPictures={false} onGrown={grown} />, scroller)
  await vi.waitFor(() => expect(progress.headings).toHaveLength(6))
  expect(progress.read.value).toBe(0)
  expect(progress.section.value).toBe(-1)
  scroller.scrollTop = scroller.scrollHeight / 2
  await vi.waitFor(() => expect(progress.section.value).toBeGreaterThan(0))
  const half = progress.read.value / countCharactersIn(shown.body)
  expect(half).toBeGreaterThan(0.4)
  expect(half).toBeLessThan(0.65)
  scroller.scrollTop = scroller.scrollHeight
  await vi.waitFor(() => expect(progress.read.value).toBe(countCharactersIn(shown.body)))
  expect(progress.section.value).toBe(5)
})

test('says how long the rest takes, by language and by the reader’s own speed', async () => {
  const read = signal(0)
  const words = () => scroller.querySelector('.progress-words')?.textContent
  const line = (lang: string, speed: number) =>
    render(<ProgressLine read={read} total={9870} lang={lang} speed={speed} />, scroller)
  line('en', 100)
  expect(words()).toBe('10 min left')
  line('en', 200)
  expect(words()).toBe('5 min left')
  line('ko', 100)
  expect(words()).toBe('15 min left')
  read.value = 9500
  await vi.waitFor(() => expect(words()).toBe('Less than a minute left'))
})
