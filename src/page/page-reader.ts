import { type Examined, examine } from '../extract/extract.ts'
import type { OpenReader, PageApi } from '../injection/page-api.ts'
import { refining } from '../injection/refining.ts'
import type { Reading } from '../messages.ts'
import { moreArrived, settled } from './arrival.ts'
import { hearLanguage } from './heard-language.ts'
import { scrollToText } from './place.ts'
import { readDocument } from './read-document.ts'
import { readSelected } from './selected.ts'

/** Reads one document as often as it is asked to, and remembers how it was asked. */
export class PageReader implements PageApi {
  current: Promise<Reading> = Promise.resolve({ kind: 'loading' })
  reader: OpenReader | null = null
  /** The address that the reader asked to be read although it has no article. */
  #forcedAddress: string | null = null

  constructor(private readonly document: Document) {}

  read({ force }: { force: boolean }): Promise<Reading> {
    this.#forcedAddress = force ? this.document.URL : null
    return this.readAsBefore()
  }

  readAsBefore(): Promise<Reading> {
    this.current = settled(this.document).then(() => this.#readNow())
    return this.current
  }

  readMore(): Promise<Reading> {
    this.current = moreArrived(this.document).then(({ left }) => (left ? { kind: 'gone' } : this.#readNow()))
    return this.current
  }

  /** Reads what is selected, or the page where nothing is, and makes that `current`. */
  readSelected(): Promise<Reading> {
    this.current = Promise.resolve(readSelected(this.document) ?? this.readAsBefore())
    return this.current
  }

  scrollToText(text: string): boolean {
    return scrollToText(this.document, text)
  }

  examine(): Examined {
    return examine(this.document, {})
  }

  closeReader(): { kind: 'closed' | 'notOpen' } {
    if (!this.reader) return { kind: 'notOpen' }
    this.reader.close()
    return { kind: 'closed' }
  }

  async #readNow(): Promise<Reading> {
    const wishes = refining()
    await wishes?.ready()
    const reading = readDocument(this.document, this.#forcedAddress === this.document.URL, wishes?.refine)
    return hearLanguage(reading)
  }
}
