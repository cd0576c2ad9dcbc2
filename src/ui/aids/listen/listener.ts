import { type ReadonlySignal, signal } from '@preact/signals'
import { type Sentence, sentencesOf } from './sentences.ts'
import type { Speech, Voice } from './speech.ts'

/** What the listener hears and sees at the moment. */
export interface Hearing {
  sentence: Sentence
  /** The word that is being said, in characters of the sentence; null where the voice does not tell. */
  word: { from: number; to: number } | null
}

export type ListenState = 'playing' | 'paused' | 'ended' | 'failed'

/** How it is read: what can change while it is. */
export interface Manner {
  voice: Voice
  speed: number
}

/** What is passed over: nobody wants to hear a listing. */
const unheard = 'pre'

/** Reads an article aloud, sentence after sentence, each an utterance of its own: so that no text is too long for a voice. */
export class Listener {
  readonly #state = signal<ListenState>('paused')
  readonly #hearing = signal<Hearing | null>(null)
  #paragraph = 0
  #index = 0
  #sentences: { of: Element; list: Sentence[] } | null = null

  /**
   * @param paragraphs of the article, which may still grow
   * @param manner how to read, asked for each sentence
   */
  constructor(
    private readonly speech: Speech,
    private readonly paragraphs: () => readonly Element[],
    private readonly lang: string | null,
    private readonly manner: () => Manner,
  ) {}

  get state(): ReadonlySignal<ListenState> {
    return this.#state
  }

  /** The sentence that is or was said last; null before the first and after the end. */
  get hearing(): ReadonlySignal<Hearing | null> {
    return this.#hearing
  }

  /** Begins, or goes on where it paused: with the word that was being said. */
  play(): void {
    if (this.#state.value === 'ended') this.#paragraph = this.#index = 0
    if (!this.#settle()) {
      this.#finish()
      return
    }
    this.#speak(this.#hearing.value?.sentence === this.#sentence() ? (this.#hearing.value?.word?.from ?? 0) : 0)
  }

  pause(): void {
    this.speech.stop()
    if (this.#state.value === 'playing') this.#state.value = 'paused'
  }

  toggle(): void {
    if (this.#state.value === 'playing') this.pause()
    else this.play()
  }

  /** Goes on or back by a sentence, and reads it. */
  step(by: 1 | -1): void {
    this.#index += by
    if (!this.#settle(by)) {
      if (by > 0) {
        this.#finish()
        return
      }
      this.#paragraph = this.#index = 0
      this.#settle()
    }
    this.#speak(0)
  }

  /** Reads from a place in the article on: with the sentence that is there. */
  from(node: Node, offset = 0): void {
    const index = this.paragraphs().findLastIndex((paragraph) => paragraph.contains(node))
    if (index < 0) return
    this.#paragraph = index
    const sentences = this.#list()
    const found = sentences.findIndex(({ range, text }) => range(0, text.length).comparePoint(node, offset) <= 0)
    this.#index = found < 0 ? sentences.length : found
    if (this.#settle()) this.#speak(0)
    else this.#finish()
  }

  /** Says the rest of the sentence in a manner that has changed. */
  changed(): void {
    if (this.#state.value === 'playing') this.#speak(this.#hearing.value?.word?.from ?? 0)
  }

  #speak(from: number): void {
    const sentence = this.#sentence()
    if (!sentence) return
    const text = sentence.text.slice(from)
    this.#state.value = 'playing'
    this.#hearing.value = { sentence, word: from > 0 ? { from, to: from + wordLength(text, this.lang) } : null }
    this.speech.speak(
      { text, ...this.manner() },
      {
        word: (at, length) => {
          const start = from + at
          const to = start + (length || wordLength(text.slice(at), this.lang))
          this.#hearing.value = { sentence, word: { from: start, to } }
        },
        end: () => this.step(1),
        failed: () => {
          this.#state.value = 'failed'
        },
      },
    )
  }

  #finish(): void {
    this.speech.stop()
    this.#state.value = 'ended'
    this.#hearing.value = null
  }

  /** Moves to a sentence that is there, on or back over paragraphs that have none; false at either end. */
  #settle(by: 1 | -1 = 1): boolean {
    while (!this.#sentence()) {
      this.#paragraph += by
      if (!this.paragraphs()[this.#paragraph]) return false
      this.#index = by > 0 ? 0 : this.#list().length - 1
    }
    return true
  }

  #sentence(): Sentence | undefined {
    return this.#list()[this.#index]
  }

  #list(): Sentence[] {
    const paragraph = this.paragraphs()[this.#paragraph]
    if (!paragraph) return []
    if (this.#sentences?.of !== paragraph) {
      const list = paragraph.matches(unheard) ? [] : sentencesOf(paragraph, this.lang)
      this.#sentences = { of: paragraph, list }
    }
    return this.#sentences.list
  }
}

/** Characters of the word that a text begins with. */
function wordLength(text: string, lang: string | null): number {
  let words: Intl.Segmenter
  try {
    words = new Intl.Segmenter(lang ?? undefined, { granularity: 'word' })
  } catch {
    words = new Intl.Segmenter(undefined, { granularity: 'word' })
  }
  for (const { index, segment, isWordLike } of words.segment(text)) if (isWordLike) return index + segment.length
  return text.length
}
