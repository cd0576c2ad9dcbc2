import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import { messageLanguage } from '../../../i18n.ts'
import type { Settings } from '../../../settings/defaults.ts'
import { languageOf } from '../../../settings/scopes.ts'
import { nextStep } from '../../../settings/steps.ts'
import { lastAbove, paragraphsOf } from '../lines/paragraphs.ts'
import type { Window } from '../lines/turn-screen.ts'
import { follow } from './follow.ts'
import { type Hearing, Listener, type ListenState } from './listener.ts'
import { mark, unmark } from './marks.ts'
import type { Speech, Voice } from './speech.ts'
import { chooseVoice, voicesFor } from './voices.ts'

/** What is read aloud, and where. */
export interface ListenRequest {
  root: ShadowRoot
  /** Holds the article, and scrolls. */
  scroller: HTMLElement
  /** Where the text shows in the window. */
  view: () => Window
  /** BCP 47 tag of the article; null when unknown. */
  lang: string | null
  settings: () => Pick<Settings, 'speechSpeed' | 'voices'>
  change: (patch: Partial<Settings>) => void
  /** Where to begin; null for the top of the window. */
  from: Place | null
  onClose: () => void
}

/** A place in the text. */
export interface Place {
  node: Node
  offset: number
}

/** An article that is read aloud: finds the voice, marks what is said, and does what tools and keys ask for. */
export class ListeningSession {
  /** The voices for the language; null until the system has named them. */
  readonly voices = signal<readonly Voice[] | null>(null)
  readonly voice = signal<Voice | null>(null)
  readonly speed: ReadonlySignal<number>
  readonly state: ReadonlySignal<ListenState | 'looking' | 'noVoice'>
  readonly lang: string
  readonly #speed = signal(100)
  readonly #listener: Listener
  readonly #stopMarking: () => void
  #heard: Hearing['sentence'] | null = null
  #closed = false

  /** @param speech what speaks */
  constructor(
    private readonly request: ListenRequest,
    private readonly speech: Speech,
  ) {
    this.lang = request.lang ?? messageLanguage()
    this.speed = this.#speed
    this.#speed.value = request.settings().speechSpeed
    const manner = () => ({ voice: this.voice.value as Voice, speed: this.#speed.value })
    this.#listener = new Listener(speech, () => paragraphsOf(request.scroller), request.lang, manner)
    const waiting = () => (this.voices.value ? 'noVoice' : 'looking')
    this.state = computed(() => (this.voice.value ? this.#listener.state.value : waiting()))
    this.#stopMarking = effect(() => this.#mark(this.#listener.hearing.value))
  }

  /** Finds the voice and begins. */
  async start(): Promise<void> {
    const all = await this.speech.voices()
    if (this.#closed) return
    this.voices.value = voicesFor(all, this.lang)
    this.voice.value = chooseVoice(all, this.lang, this.request.settings().voices[this.#language()])
    this.from(this.request.from ?? this.#topOfWindow())
  }

  toggle(): void {
    if (this.voice.value) this.#listener.toggle()
  }

  step(by: 1 | -1): void {
    if (this.voice.value) this.#listener.step(by)
  }

  from({ node, offset }: Place): void {
    if (this.voice.value) this.#listener.from(node, offset)
  }

  changeSpeed(way: 'up' | 'down'): void {
    this.#speed.value = nextStep('speechSpeed', this.#speed.value, way)
    this.request.change({ speechSpeed: this.#speed.value })
    this.#listener.changed()
  }

  choose(voiceURI: string): void {
    this.voice.value = this.voices.value?.find((each) => each.voiceURI === voiceURI) ?? this.voice.value
    this.request.change({ voices: { ...this.request.settings().voices, [this.#language()]: voiceURI } })
    this.#listener.changed()
  }

  close(): void {
    this.#closed = true
    this.speech.stop()
    this.#stopMarking()
    unmark()
  }

  #mark(hearing: Hearing | null): void {
    mark(hearing)
    if (!hearing || hearing.sentence === this.#heard) return
    const { scroller, view } = this.request
    follow(startOf(hearing.sentence), this.#heard && startOf(this.#heard), scroller, view())
    this.#heard = hearing.sentence
  }

  #topOfWindow(): Place {
    const paragraphs = paragraphsOf(this.request.scroller)
    const { top } = this.request.view()
    const index = Math.max(0, lastAbove(paragraphs, top))
    const isPast = (paragraphs[index]?.getBoundingClientRect().bottom ?? 0) <= top
    return { node: paragraphs[isPast ? index + 1 : index] ?? this.request.scroller, offset: 0 }
  }

  #language(): string {
    return languageOf(this.lang) ?? ''
  }
}

/** Where a sentence begins: all of a long one need not be in sight. */
function startOf({ range }: Hearing['sentence']): Range {
  return range(0, 1)
}
