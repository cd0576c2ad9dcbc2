import { vi } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { browser } from '../../src/browser.ts'
import { examine } from '../../src/extract/extract.ts'
import type { PageApi } from '../../src/injection/page-api.ts'
import type { ArticleReading, Reading } from '../../src/messages.ts'
import { openReader } from '../../src/reader/open.tsx'
import { noChoices } from '../../src/settings/scopes.ts'

/** Reader mode as a test sees it, with a root that can be looked into. */
export interface OpenedReader {
  page: PageApi
  /** Texts that the page was asked to go to. */
  scrolledTo: string[]
  root: ShadowRoot
  dialog: HTMLDialogElement
}

/** A reading of an article, as the page script gives it. */
export function readingOf(article: Article, inView: string | null = null): ArticleReading {
  return { kind: 'article', article, forced: false, complete: true, inView }
}

/** Opens reader mode over the page of the test, and comes back when it shows something. */
export async function openedReader(reading: Reading): Promise<OpenedReader> {
  let root: ShadowRoot | undefined
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    // Open, so that tools can look in; that it is closed in truth is told by open.test.tsx.
    const made = attach.call(this, { ...init, mode: 'open' })
    root ??= made
    return made
  })
  const scrolledTo: string[] = []
  const page: PageApi = {
    current: Promise.resolve(reading),
    read: async () => reading,
    readAsBefore: async () => reading,
    readMore: async () => reading,
    readSelected: async () => reading,
    scrollToText: (wanted) => scrolledTo.push(wanted) > 0,
    examine: () => examine(document, {}),
    closeReader: () => ({ kind: 'notOpen' }),
    reader: null,
  }
  openReader(page, noChoices)
  vi.restoreAllMocks()
  if (!root) throw new Error('Reader mode has no shadow root')
  const dialog = root.querySelector<HTMLDialogElement>('dialog.reader') as HTMLDialogElement
  await vi.waitFor(() => {
    if (!dialog.querySelector('article, .failure')) throw new Error('Reader mode shows nothing yet')
  })
  return { page, scrolledTo, root, dialog }
}

/** Forgets what readers chose and where they stopped. */
export async function forgetAll(): Promise<void> {
  await Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()])
}
