import { type ReadonlySignal, signal } from '@preact/signals'
import { countCharacters } from '../../../article/counts.ts'
import { blocksOf } from '../../blocks.ts'
import { lastAbove } from '../lines/paragraphs.ts'

/** How far down the window a heading may stand and still be the one that is read under: a third. */
const underHeading = 1 / 3

/** How far an article is read, from where it stands in the window that scrolls it. */
export class ReadingProgress {
  readonly #read = signal(0)
  readonly #section = signal(-1)
  #blocks: readonly Element[] = []
  #headings: readonly HTMLElement[] = []
  /** Characters from the article's start to the end of each block. */
  #ends: number[] = []
  #waiting = false

  /**
   * @param scroller holds the article and scrolls
   * @param edge where the window for the text begins, in CSS pixels from the top
   */
  constructor(
    private readonly scroller: HTMLElement,
    private readonly edge: () => number,
    end: AbortSignal,
  ) {
    scroller.addEventListener('scroll', this.#soon, { passive: true, signal: end })
    const observer = new ResizeObserver(this.#soon)
    observer.observe(scroller)
    end.addEventListener('abort', () => observer.disconnect())
  }

  /** Characters that lie behind the reader; white space does not count. */
  get read(): ReadonlySignal<number> {
    return this.#read
  }

  /** Index, among the article's headings, of the one that is read under; -1 before the first. */
  get section(): ReadonlySignal<number> {
    return this.#section
  }

  /** The article's headings as they stand in the view. */
  get headings(): readonly HTMLElement[] {
    return this.#headings
  }

  /** Takes in what was added to the article. */
  grown(): void {
    const blocks = blocksOf(this.scroller)
    if (blocks[0] !== this.#blocks[0]) this.#ends = []
    for (const block of blocks.slice(this.#ends.length))
      this.#ends.push((this.#ends.at(-1) ?? 0) + countCharacters(block.textContent))
    this.#blocks = blocks
    this.#headings = [...this.scroller.querySelectorAll<HTMLElement>('.article-body :is(h1, h2, h3, h4, h5, h6)')]
    this.#soon()
  }

  /** Once a frame at most. */
  readonly #soon = (): void => {
    if (this.#waiting) return
    this.#waiting = true
    requestAnimationFrame(() => {
      this.#waiting = false
      this.#measure()
    })
  }

  /** The line that is read goes from the top of the window, at the start, to its bottom at the end. */
  #measure(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller
    const top = this.edge()
    const way = scrollHeight - clientHeight
    const line = top + (way > 0 ? scrollTop / way : 1) * (clientHeight - top)
    const index = lastAbove(this.#blocks, line)
    this.#read.value = this.#readUpTo(index, line)
    this.#section.value = lastAbove(this.#headings, top + underHeading * (clientHeight - top))
  }

  #readUpTo(index: number, line: number): number {
    const block = this.#blocks[index]
    if (!block) return 0
    const before = this.#ends[index - 1] ?? 0
    const { top, height } = block.getBoundingClientRect()
    const part = height > 0 ? Math.min(1, Math.max(0, (line - top) / height)) : 1
    return before + part * ((this.#ends[index] ?? before) - before)
  }
}
