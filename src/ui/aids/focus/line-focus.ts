import { type ReadonlySignal, signal } from '@preact/signals'
import type { Settings } from '../../../settings/defaults.ts'
import { type Line, linesOf } from '../lines/lines.ts'
import { lastAbove, paragraphsOf } from '../lines/paragraphs.ts'
import type { Window } from '../lines/turn-screen.ts'

export type FocusMode = Settings['focus']

/** How many lines are lit; a paragraph is as many as it has. */
const litLines = { line: 1, threeLines: 3, fiveLines: 5 } as const

/** Parts of the window: where the lit lines are brought to, and between which heights they may stay where they are. */
const comfort = { best: 0.4, from: 0.2, to: 0.65 }

/** Lights a few lines or a paragraph of an article and leaves the rest dim; goes from line to line. */
export class LineFocus {
  readonly #lit = signal<Line | null>(null)
  #mode: FocusMode = 'off'
  /** The paragraph that the middle of the light is in, and the line in it. */
  #paragraph = 0
  #line = 0
  /** Where the scroller was left by a move of ours. */
  #leftAt: number | null = null

  /** @param view where the text shows in the window */
  constructor(
    private readonly scroller: HTMLElement,
    private readonly view: () => Window,
    end: AbortSignal,
  ) {
    scroller.addEventListener('scroll', () => this.#followScroll(), { passive: true, signal: end })
    const observer = new ResizeObserver(() => this.refresh())
    observer.observe(scroller)
    end.addEventListener('abort', () => observer.disconnect())
  }

  /** What is lit, in CSS pixels of the window; null when nothing is dimmed. */
  get lit(): ReadonlySignal<Line | null> {
    return this.#lit
  }

  get mode(): FocusMode {
    return this.#mode
  }

  /** Begins to light so much where the reader is, or stops. */
  set(mode: FocusMode): void {
    const wasOff = this.#mode === 'off'
    this.#mode = mode
    if (wasOff && mode !== 'off') this.at(this.#best())
    this.refresh()
  }

  /** Goes on by a line, or by a paragraph where that is what is lit. */
  move(by: 1 | -1): void {
    if (this.#mode === 'off') return
    if (this.#mode === 'paragraph') this.toParagraph(this.#paragraph + by)
    else this.#toLine(by)
  }

  /** Lights a paragraph, or its first line. @param index among the article's paragraphs; beyond the last nothing happens */
  toParagraph(index: number): void {
    if (!this.#paragraphs()[index]) return
    this.#paragraph = index
    this.#line = 0
    this.#bringToSight()
  }

  /** Index of the paragraph that is lit. */
  get paragraph(): number {
    return this.#paragraph
  }

  /** Lights the line at a height of the window. */
  at(y: number): void {
    const paragraphs = this.#paragraphs()
    this.#paragraph = Math.max(0, lastAbove(paragraphs, y))
    const lines = this.#linesOf(this.#paragraph)
    const index = lines.findLastIndex(({ top }) => top <= y)
    this.#line = Math.max(0, index)
    this.refresh()
  }

  /** Measures anew, as after the text was set in another way. */
  refresh(): void {
    this.#lit.value = this.#mode === 'off' ? null : this.#measure()
  }

  #toLine(by: 1 | -1): void {
    const line = this.#line + by
    if (line >= 0 && line < this.#linesOf(this.#paragraph).length) this.#line = line
    else if (this.#paragraphs()[this.#paragraph + by]) {
      this.#paragraph += by
      this.#line = by > 0 ? 0 : this.#linesOf(this.#paragraph).length - 1
    }
    this.#bringToSight()
  }

  #measure(): Line | null {
    if (this.#mode === 'off') return null
    const own = this.#linesOf(this.#paragraph)
    if (this.#mode === 'paragraph') return spanOf(own)
    const aside = (litLines[this.#mode] - 1) / 2
    const before = this.#around(-1, aside - this.#line)
    const after = this.#around(1, this.#line + aside - own.length + 1)
    const all = [...before, ...own, ...after]
    const middle = before.length + Math.min(this.#line, own.length - 1)
    return spanOf(all.slice(Math.max(0, middle - aside), middle + aside + 1))
  }

  /** At least so many lines of the paragraphs before or after, in order. */
  #around(step: 1 | -1, wanted: number): Line[] {
    const lines: Line[] = []
    for (let index = this.#paragraph + step; lines.length < wanted && this.#paragraphs()[index]; index += step) {
      const more = this.#linesOf(index)
      lines.splice(step > 0 ? lines.length : 0, 0, ...more)
    }
    return lines
  }

  #bringToSight(): void {
    const lit = this.#measure()
    const { top, bottom } = this.view()
    if (lit) {
      const height = bottom - top
      const middle = (lit.top + Math.min(lit.bottom, lit.top + height)) / 2
      const part = (middle - top) / height
      if (part < comfort.from || part > comfort.to) this.scroller.scrollTop += middle - this.#best()
    }
    this.#leftAt = this.scroller.scrollTop
    this.refresh()
  }

  /** The light stays where it is in the window, and the text moves under it. */
  #followScroll(): void {
    if (this.#mode === 'off') return
    const lit = this.#lit.value
    if (this.#leftAt === this.scroller.scrollTop || !lit) {
      this.refresh()
      return
    }
    this.#leftAt = null
    const { top, bottom } = this.view()
    this.at(Math.min(bottom, Math.max(top, (lit.top + lit.bottom) / 2)))
  }

  #best(): number {
    const { top, bottom } = this.view()
    return top + comfort.best * (bottom - top)
  }

  #paragraphs(): readonly HTMLElement[] {
    return paragraphsOf(this.scroller)
  }

  #linesOf(index: number): Line[] {
    const paragraph = this.#paragraphs()[index]
    return paragraph ? linesOf(paragraph) : []
  }
}

function spanOf(lines: readonly Line[]): Line | null {
  const [first, last] = [lines[0], lines.at(-1)]
  return first && last ? { top: first.top, bottom: last.bottom } : null
}
