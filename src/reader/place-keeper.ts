import type { ReadonlySignal } from '@preact/signals'
import type { PageApi } from '../injection/page-api.ts'
import type { Reading } from '../messages.ts'
import { blocksOf } from '../ui/blocks.ts'
import { findBlock, textAtTop } from './place.ts'
import type { Stage } from './stage.ts'

/** Carries the reader's place from the page into reader mode, and back. */
export class PlaceKeeper {
  /** Blocks that were looked at for the paragraph to begin with. */
  #searched = 0
  #arrived = false
  /** What stood at the top when reader mode had opened, and what does at the end. */
  #first: string | null = null
  #last: string | null = null

  constructor(
    private readonly stage: Stage,
    private readonly reading: ReadonlySignal<Reading | null>,
    private readonly page: Pick<PageApi, 'scrollToText'>,
  ) {}

  /** Goes to the paragraph that was in view on the page as soon as it stands here. */
  arrive(complete: boolean): void {
    const reading = this.reading.value
    if (this.#arrived || reading?.kind !== 'article') return
    const blocks = this.#blocks()
    const block = reading.inView === null ? null : findBlock(blocks, reading.inView, this.#searched)
    this.#searched = blocks.length
    if (!block && !complete && reading.inView !== null) return
    this.#arrived = true
    if (block) this.#scrollTo(block)
    this.#first = this.#textAtTop()
  }

  /** Notes what is being read; the text is still there. */
  leave(): void {
    this.#last = this.stage.dialog.open ? this.#textAtTop() : null
  }

  /** Brings the page to what was being read, unless the reader has not moved. */
  bringPageThere(): void {
    if (this.#last !== null && this.#last !== this.#first) this.page.scrollToText(this.#last)
  }

  /** A paragraph near the top stands where it can be read already, with the title above it. */
  #scrollTo(block: Element): void {
    const { dialog } = this.stage
    const { top } = block.getBoundingClientRect()
    if (top > dialog.clientHeight / 2) dialog.scrollTop += top - this.#edge() - gap
  }

  #textAtTop(): string | null {
    return textAtTop(this.#blocks(), this.#edge())
  }

  /** Where the bar ends, which covers what is scrolled under it. */
  #edge(): number {
    return Math.max(0, this.stage.dialog.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0)
  }

  #blocks(): Element[] {
    return blocksOf(this.stage.dialog)
  }
}

/** CSS pixels between the bar and the paragraph that reader mode opens at: a line's height of air. */
const gap = 24
