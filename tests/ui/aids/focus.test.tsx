import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ArticleView } from '../../../src/ui/ArticleView.tsx'
import { FocusBand } from '../../../src/ui/aids/focus/FocusBand.tsx'
import { LineFocus } from '../../../src/ui/aids/focus/line-focus.ts'
import { linesOf } from '../../../src/ui/aids/lines/lines.ts'
import { paragraphsOf } from '../../../src/ui/aids/lines/paragraphs.ts'
import { longArticle, stage } from './stage.ts'

let scroller: HTMLElement
let end: AbortController
let focus: LineFocus
beforeEach(() => {
  scroller = stage()
  end = new AbortController()
  focus = new LineFocus(scroller, () => ({ top: 0, bottom: scroller.clientHeight }), end.signal)
  const shown = longArticle(40)
  render(
    <>
      <FocusBand lit={focus.lit} />
      <ArticleView article={shown} links="sameTab" lazyPictures={false} />
    </>,
    scroller,
  )
})
afterEach(() => {
  end.abort()
  render(null, scroller)
  scroller.remove()
})

const paragraph = (index: number) => paragraphsOf(scroller)[index]!
const height = () => (focus.lit.value ? focus.lit.value.bottom - focus.lit.value.top : 0)

test('nothing is dim at first', () => {
  expect(focus.lit.value).toBeNull()
  expect(scroller.querySelector('.focus-band')).toBeNull()
})

test('lights one line, and goes on line by line into the next paragraph', () => {
  focus.set('line')
  focus.toParagraph(3)
  const lines = linesOf(paragraph(3))
  expect(focus.lit.value).toEqual(lines[0])
  focus.move(1)
  expect(focus.lit.value).toEqual(linesOf(paragraph(3))[1])
  for (let index = 1; index < lines.length; index += 1) focus.move(1)
  expect(focus.paragraph).toBe(4)
  expect(focus.lit.value).toEqual(linesOf(paragraph(4))[0])
  focus.move(-1)
  expect(focus.lit.value).toEqual(linesOf(paragraph(3)).at(-1))
})

test('lights three lines, also where one paragraph ends and the next begins', () => {
  focus.set('threeLines')
  focus.toParagraph(4)
  expect(focus.lit.value).toEqual({ top: linesOf(paragraph(3)).at(-1)!.top, bottom: linesOf(paragraph(4))[1]!.bottom })
  const three = height()
  focus.move(1)
  focus.set('fiveLines')
  expect(height()).toBeGreaterThan(three)
})

test('lights a paragraph', () => {
  focus.set('paragraph')
  focus.toParagraph(5)
  focus.move(1)
  const lines = linesOf(paragraph(6))
  expect(focus.lit.value).toEqual({ top: lines[0]!.top, bottom: lines.at(-1)!.bottom })
})

test('what is lit stays in sight, and at the end it stays at the end', () => {
  focus.set('paragraph')
  for (let step = 0; step < 100; step += 1) {
    focus.move(1)
    expect(focus.lit.value!.top).toBeGreaterThanOrEqual(0)
    expect(focus.lit.value!.bottom).toBeLessThanOrEqual(scroller.clientHeight)
  }
  expect(focus.paragraph).toBe(paragraphsOf(scroller).length - 1)
})

test('a click lights the line that was clicked, and scrolling moves the text under the light', async () => {
  focus.set('line')
  const third = linesOf(paragraph(3))[2]!
  focus.at((third.top + third.bottom) / 2)
  expect(focus.lit.value).toEqual(third)
  scroller.scrollTop += 500
  await vi.waitFor(() => expect(focus.paragraph).toBeGreaterThan(3))
  expect(Math.abs(focus.lit.value!.top - third.top)).toBeLessThan(third.bottom - third.top + 40)
})

test('the band is where the light is, and lets clicks through', async () => {
  focus.set('line')
  focus.toParagraph(2)
  await vi.waitFor(() => expect(scroller.querySelector('.focus-band')).not.toBeNull())
  const band = scroller.querySelector('.focus-band')!.getBoundingClientRect()
  expect(band.top).toBeLessThan(focus.lit.value!.top)
  expect(band.bottom).toBeGreaterThan(focus.lit.value!.bottom)
  const { left, top } = paragraph(1).getBoundingClientRect()
  const root = scroller.getRootNode() as ShadowRoot
  expect(root.elementFromPoint(left + 5, top + 5)).toBe(paragraph(1))
})
