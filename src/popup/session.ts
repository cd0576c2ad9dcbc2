import { type ReadonlySignal, signal } from '@preact/signals'
import { browser } from '../browser.ts'
import { readingScripts } from '../injection/for-site.ts'
import { inject, refusal } from '../injection/inject.ts'
import { scripts } from '../injection/scripts.ts'
import { askBackground, askPassage, askRemoved, type Opening, type PassageRequest, type Reading } from '../messages.ts'
import { noChoices } from '../settings/scopes.ts'
import { loadChoices } from '../settings/storage.ts'
import type { AskRemoved } from '../ui/removed/source.ts'
import { activeTab, askTab, isUnfinished, readTab } from './tab-reading.ts'

/** What the popup does with its tab, from opening to closing. */
export class Session {
  readonly #reading = signal<Reading | null>(null)
  #tabId: number | undefined
  /** Whether the tab went to another page while the popup had nothing of this one to show. */
  #left = false

  /** What came of reading the page; null while that is not known yet. */
  get reading(): ReadonlySignal<Reading | null> {
    return this.#reading
  }

  /** Reads the tab that the popup belongs to, and goes on while more of its page arrives. */
  async read(): Promise<void> {
    try {
      await this.#readTab()
    } catch (error) {
      this.#reading.value = refusal(error)
    }
  }

  async #readTab(): Promise<void> {
    const [tab, choices] = await Promise.all([activeTab(), loadChoices().catch(() => noChoices)])
    if (tab?.id === undefined) {
      this.#reading.value = { kind: 'gone' }
      return
    }
    this.#tabId = tab.id
    this.#left = false
    browser.tabs.onUpdated.addListener(this.#onUpdated)
    const before = this.#reading.value?.kind
    const reading = await readTab(tab.id, readingScripts(tab.url, choices), tab.url ?? '')
    if (reading.kind === 'noAccess' && openedForLink()) {
      this.#reading.value = { kind: 'needsClick' }
      return
    }
    // The right to read ended with the page that went away; a new click on the icon gives it for the new one.
    this.#reading.value = before === 'gone' && reading.kind === 'noAccess' ? { kind: 'gone' } : reading
    await this.#follow(tab.id)
  }

  /** Shows the best guess of a page that has no article. */
  async tryAnyway(): Promise<void> {
    if (this.#tabId !== undefined) this.#reading.value = await askTab(this.#tabId, 'read', true)
  }

  /** Shows only what is selected on the page. */
  async readSelected(): Promise<void> {
    if (this.#tabId !== undefined) this.#reading.value = await askTab(this.#tabId, 'readSelected')
  }

  /** Goes to the page of a frame, in the same tab. */
  async openFrame(url: string): Promise<void> {
    if (this.#tabId !== undefined) await browser.tabs.update(this.#tabId, { url })
  }

  /** Looks for a passage on the page; gives what leads to it after `:~:`, or null. */
  async findPassage(request: PassageRequest): Promise<string | null> {
    if (this.#tabId === undefined) return null
    const { kind } = await inject(this.#tabId, [scripts.passage])
    return kind === 'done' ? askPassage(this.#tabId, request) : null
  }

  /** Asks the script in the page that knows what was left out of the article. */
  readonly askRemoved: AskRemoved = async (name, request) => {
    if (this.#tabId === undefined) throw new Error('There is no tab to ask')
    const injection = await inject(this.#tabId, [scripts.removed])
    if (injection.kind !== 'done') throw new Error(`The page can't be asked: ${injection.kind}`)
    return askRemoved(this.#tabId, name, request)
  }

  /** Shows another reading of the page. */
  readonly show = (reading: Reading): void => {
    this.#reading.value = reading
  }

  /** Fetches a picture of the article, by itself or through its page. */
  async fetchPicture(address: string, init: RequestInit): Promise<Response> {
    if (this.#tabId === undefined) return fetch(address, init)
    const { fetchPicture } = await import('./picture-fetch.ts')
    return fetchPicture(this.#tabId, address, init)
  }

  /** Opens reader mode in the tab; what keeps it from opening is shown in place of the article. */
  async openReader(): Promise<Opening> {
    if (this.#tabId === undefined) return { kind: 'gone' }
    const shown = this.#reading.value
    const selected = shown?.kind === 'article' && shown.selection === 'shown'
    const opening = await askBackground('openReader', { tabId: this.#tabId, selected }).catch(refusal)
    if (opening.kind !== 'opened') this.#reading.value = opening
    return opening
  }

  /** What was said of a page is not true of the one that comes instead; an article that is shown stays. */
  readonly #onUpdated = (tabId: number, { status }: { status?: string }): void => {
    const shown = this.#reading.value
    if (tabId !== this.#tabId || status !== 'loading' || shown === null || shown.kind === 'article') return
    this.#left = true
    this.#reading.value = { kind: 'gone' }
  }

  async #follow(tabId: number): Promise<void> {
    while (this.#reading.value && isUnfinished(this.#reading.value)) {
      const next = await askTab(tabId, 'readMore')
      // A page that is being left still answers, as one that has come to its end.
      if (this.#left) return
      // A page that went away takes nothing from a reader who has its article before the eyes.
      if (next.kind !== 'article' && this.#reading.value.kind === 'article') return
      this.#reading.value = next
    }
  }
}

/** Whether the background opened the popup, after "Read this link"; see `background/link.ts`. */
function openedForLink(): boolean {
  return location.search === '?link'
}
