import type { Article } from '../article/article.ts'
import { countCharactersIn } from '../article/counts.ts'
import type { ArticleReading } from '../messages.ts'
import { findLike, fingerprintOf, isSame } from '../places/fingerprint.ts'
import { forgetPlaceOf, keepPlaceOf, loadPlace, type StoredPlace } from '../places/places.ts'
import { lastAbove, paragraphsOf } from '../ui/aids/lines/paragraphs.ts'
import type { ReadingAids } from './reading-aids.ts'

const limits = {
  /** Milliseconds without scrolling, after which a place counts as one where somebody reads. */
  still: 800,
  /** Part of an article that is as good as all of it: what is left is at most the last paragraph. */
  readToEnd: 0.97,
  /** Paragraphs before and after where it stood, among which a paragraph that was edited is looked for. */
  around: 150,
  /** CSS pixels between the bar and the paragraph that is gone to. */
  air: 16,
}

/** Keeps where an article was left, and goes there when it is opened again. */
export class Resumer {
  #article: Article | null = null
  #stored: StoredPlace | null = null
  /** Paragraphs that are known not to be the one. */
  #searched = 0
  #done = true
  #complete = false
  #timer: ReturnType<typeof setTimeout> | undefined

  /** @param keeps whether places may be kept now: the settings say so, and no private window is open */
  constructor(
    private readonly scroller: HTMLElement,
    private readonly aids: ReadingAids,
    private readonly keeps: () => boolean,
    end: AbortSignal,
  ) {
    const keep = () => this.#keep().catch(reportError)
    const later = () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(keep, limits.still)
    }
    scroller.addEventListener('scroll', later, { passive: true, signal: end })
    document.addEventListener('visibilitychange', () => document.hidden && keep(), { signal: end })
    end.addEventListener('abort', () => {
      clearTimeout(this.#timer)
      keep()
    })
  }

  /** Takes in more of the article; with the first of it, asks for the place that was kept. */
  grown({ article, inView, selection }: ArticleReading, complete: boolean): void {
    // A part that was chosen by hand is no article to come back to.
    if (selection === 'shown') return
    const isFirst = this.#article === null
    this.#article = article
    this.#complete = complete
    // What was in view on the page counts more than what was read here before.
    if (isFirst && inView === null && this.keeps()) this.#begin(article.url).catch(reportError)
    else this.#look()
  }

  async #begin(url: string): Promise<void> {
    this.#done = false
    this.#stored = await loadPlace(url)
    this.#done = this.#stored === null
    this.#look()
  }

  #look(): void {
    if (this.#done || !this.#stored) return
    const paragraphs = paragraphsOf(this.scroller)
    const index = this.#find(paragraphs, this.#stored)
    if (index < 0 && !this.#complete) return
    this.#done = true
    const paragraph = paragraphs[index]
    // Who has begun to read elsewhere is left there.
    if (!paragraph || this.scroller.scrollTop > 0) return
    this.scroller.scrollTop += paragraph.getBoundingClientRect().top - this.aids.view().top - limits.air
    this.aids.notice.value = { kind: 'continued' }
  }

  #find(paragraphs: readonly Element[], stored: StoredPlace): number {
    for (; this.#searched < paragraphs.length; this.#searched += 1)
      if (isSame(paragraphs[this.#searched]?.textContent ?? '', stored)) return this.#searched
    if (!this.#complete) return -1
    const from = Math.max(0, stored.index - limits.around)
    const near = paragraphs.slice(from, stored.index + limits.around).map(({ textContent }) => textContent)
    const found = findLike(near, stored, stored.index - from)
    return found < 0 ? -1 : from + found
  }

  async #keep(): Promise<void> {
    const article = this.#article
    if (!article || !this.#done || !this.keeps()) return
    const place = this.#placeNow(article)
    if (place) await keepPlaceOf(article.url, place)
    else await forgetPlaceOf(article.url)
  }

  /** Null at the start and at the end, where there is nothing to go on with. */
  #placeNow(article: Article): StoredPlace | null {
    const { scrollTop, clientHeight } = this.scroller
    const read = this.aids.progress.read.peek() / Math.max(1, countCharactersIn(article.body))
    if (scrollTop < clientHeight / 2 || read >= limits.readToEnd) return null
    const paragraphs = paragraphsOf(this.scroller)
    const { top } = this.aids.view()
    const above = Math.max(0, lastAbove(paragraphs, top + limits.air))
    const isPast = (paragraphs[above]?.getBoundingClientRect().bottom ?? 0) <= top + limits.air
    const index = isPast && paragraphs[above + 1] ? above + 1 : above
    return { ...fingerprintOf(paragraphs[index]?.textContent ?? ''), index, at: Date.now() }
  }
}
