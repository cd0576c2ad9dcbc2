import { effect, signal } from '@preact/signals'
import type { Article } from '../article/article.ts'
import { noteContent } from '../article/notes.ts'
import type { Settings } from '../settings/defaults.ts'
import type { LiveSettings } from '../settings/live.ts'
import { drawAids } from '../ui/aids/draw-aids.tsx'
import { LineFocus } from '../ui/aids/focus/line-focus.ts'
import { lastAbove, paragraphsOf } from '../ui/aids/lines/paragraphs.ts'
import { screenDown, screenUp, type Window } from '../ui/aids/lines/turn-screen.ts'
import type { ListenDeeds } from '../ui/aids/listen/open-listening.tsx'
import { isNoteLink } from '../ui/aids/notes/is-note-link.ts'
import type { ShownNote } from '../ui/aids/notes/NoteCard.tsx'
import { shownPictures } from '../ui/aids/pictures/shown-pictures.ts'
import { ReadingProgress } from '../ui/aids/progress/reading-progress.ts'
import type { DrawAids } from '../ui/hast/draw.tsx'
import { goTo } from '../ui/hast/Link.tsx'
import { loadListening, loadPictures } from './added.ts'
import { selectionStart, type TextPlace } from './selection.ts'
import type { Stage } from './stage.ts'

/** What stands in a line at the foot of the window, until it is closed or done with. */
export type Notice = { kind: 'continued' } | { kind: 'jumped'; backTo: number }

/** CSS pixels between the bar and a paragraph that is brought to the top. */
const air = 16

/** What helps to read an article in reader mode: its state, and what keys, clicks and buttons do with it. */
export class ReadingAids {
  readonly progress: ReadingProgress
  readonly focus: LineFocus
  readonly note = signal<ShownNote | null>(null)
  readonly notice = signal<Notice | null>(null)
  readonly listening = signal<ListenDeeds | null>(null)
  readonly draw: DrawAids
  /** What takes keys before everything else, while it is open. */
  takeKey: ((event: KeyboardEvent) => boolean) | null = null
  #article: Article | null = null

  constructor(
    private readonly stage: Stage,
    private readonly settings: LiveSettings,
    end: AbortSignal,
  ) {
    const { dialog } = stage
    this.progress = new ReadingProgress(dialog, () => this.view().top, end)
    this.focus = new LineFocus(dialog, () => this.view(), end)
    this.draw = drawAids(
      (picture) => this.#enlarge(picture),
      (link, target) => this.#follow(link, target),
    )
    const stops = [
      effect(() => this.focus.set(settings.now.value.focus)),
      effect(() => this.#remeasure(settings.now.value)),
    ]
    end.addEventListener('abort', () => {
      for (const stop of stops) stop()
      this.listening.value?.close()
    })
    dialog.addEventListener('click', (event) => this.#click(event), { signal: end })
  }

  /** Where the text shows in the window: below the bar. */
  view(): Window {
    const { dialog } = this.stage
    const bar = dialog.querySelector('.reader-bar')?.getBoundingClientRect().bottom ?? 0
    return { top: Math.max(0, bar), bottom: dialog.clientHeight }
  }

  /** Takes in more of an article. */
  grown(article: Article): void {
    this.#article = article
    this.progress.grown()
    this.focus.refresh()
  }

  /** The next paragraph, or the one before, at the top of the window. */
  step(by: 1 | -1): void {
    if (this.focus.mode !== 'off') {
      this.focus.toParagraph(this.focus.paragraph + by)
      return
    }
    const next = this.#paragraphs()[this.#current() + by]
    if (!next) return
    this.#scrollBy(next.getBoundingClientRect().top - this.view().top - air)
    focusOn(next)
  }

  /** One screen on or back. */
  turn(way: 'down' | 'up'): void {
    const by = (way === 'down' ? screenDown : screenUp)(this.#paragraphs(), this.view())
    this.#scrollBy(by)
  }

  goToHeading(index: number): void {
    const heading = this.progress.headings[index]
    if (heading) this.#jump(() => goTo(heading))
  }

  /** Back from where a link within the article led. */
  back(): boolean {
    const notice = this.notice.value
    if (notice?.kind !== 'jumped') return false
    this.notice.value = null
    this.stage.dialog.scrollTop = notice.backTo
    this.stage.dialog.focus({ preventScroll: true })
    return true
  }

  toStart(): void {
    this.notice.value = null
    this.stage.dialog.scrollTop = 0
    this.stage.dialog.focus({ preventScroll: true })
  }

  closeNote(): void {
    const link = this.note.value?.link
    this.note.value = null
    link?.focus({ preventScroll: true })
  }

  goToNote(): void {
    const link = this.note.value?.link
    this.note.value = null
    const target = link && targetOf(link)
    if (target) this.#jump(() => goTo(target))
  }

  /** Reads aloud, from the selection where there is one; stops and goes on where it does already. */
  async listen(from: TextPlace | null = selectionStart(this.stage.shadow)): Promise<void> {
    const listening = this.listening.value
    if (listening && from) listening.from(from)
    else if (listening) listening.toggle()
    else if (this.#article) await this.#openListening(this.#article, from)
  }

  /** The text may be set in another way now; where its lines are is known when that is laid out. */
  #remeasure(_settings: Settings): void {
    requestAnimationFrame(() => this.focus.refresh())
  }

  async #openListening({ lang }: Article, from: TextPlace | null): Promise<void> {
    const open = await loadListening()
    const { settings } = this
    this.listening.value ??= open({
      root: this.stage.shadow,
      scroller: this.stage.dialog,
      view: () => this.view(),
      lang,
      settings: () => settings.now.peek(),
      change: (patch) => settings.change(patch),
      from,
      onClose: () => {
        this.listening.value = null
      },
    })
  }

  #enlarge(picture: HTMLImageElement): void {
    const { shadow: root, dialog: place } = this.stage
    const { pictures, index: first } = shownPictures(place, picture)
    const { lang = null, dir = 'ltr' } = this.#article ?? {}
    const takeKeys = (press: (event: KeyboardEvent) => boolean) => {
      this.takeKey = press
    }
    const onClose = () => {
      this.takeKey = null
    }
    loadPictures()
      .then((open) => open({ root, place, pictures, first, lang, dir, takeKeys, onClose }))
      .catch(reportError)
  }

  /** A note is shown beside its mark; every other place in the article is gone to, with a way back. */
  #follow(link: HTMLAnchorElement, target: HTMLElement): boolean {
    const content = this.#article && isNoteLink(link, target) ? noteContent(this.#article.body, target.id) : null
    this.note.value = content && { link, content }
    if (!content) this.#jump(() => goTo(target))
    return true
  }

  #jump(go: () => void): void {
    const backTo = this.stage.dialog.scrollTop
    go()
    if (this.stage.dialog.scrollTop !== backTo) this.notice.value = { kind: 'jumped', backTo }
  }

  /** A click on the text lights the line, or is where to read on aloud. */
  #click({ target, clientY }: MouseEvent): void {
    if (!(target instanceof Element) || !target.closest('.article')) return
    if (target.closest('a, button, summary, audio, video, .note-card') || selectionStart(this.stage.shadow)) return
    if (this.focus.mode !== 'off') this.focus.at(clientY)
    const paragraph = this.#paragraphs().findLast((each) => each.contains(target))
    if (this.listening.value && paragraph) this.listening.value.from({ node: paragraph, offset: 0 })
  }

  /** Index of the paragraph that has the focus, while it is in the window, else of the one at the top. */
  #current(): number {
    const paragraphs = this.#paragraphs()
    const { top, bottom } = this.view()
    const focused = paragraphs.indexOf(this.stage.shadow.activeElement as HTMLElement)
    const place = paragraphs[focused]?.getBoundingClientRect()
    if (place && place.bottom > top && place.top < bottom) return focused
    return lastAbove(paragraphs, top + air + 1)
  }

  #scrollBy(by: number): void {
    this.stage.dialog.scrollTop += by
  }

  #paragraphs(): readonly HTMLElement[] {
    return paragraphsOf(this.stage.dialog)
  }
}

function focusOn(paragraph: HTMLElement): void {
  if (paragraph.tabIndex < 0) paragraph.setAttribute('tabindex', '-1')
  paragraph.focus({ preventScroll: true })
}

function targetOf(link: HTMLAnchorElement): HTMLElement | null {
  const root = link.getRootNode()
  return root instanceof ShadowRoot ? root.getElementById(decodeURIComponent(link.hash.slice(1))) : null
}
