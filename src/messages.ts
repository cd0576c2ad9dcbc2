import type { Article } from './article/article.ts'

/** What came of reading a page: an article, or the reason why there is none to show. */
export type Reading =
  | ArticleReading
  /**
   * Nothing on the page reads as an article. `guess` tells whether "try anyway" has anything to show,
   * `complete` is false while the page is still loading: an article may come.
   */
  | { kind: 'noArticle'; guess: boolean; complete: boolean }
  /** The page has sent nothing readable yet. */
  | { kind: 'loading' }
  /** The browser lets no extension look at this page (its own pages, its store). */
  | { kind: 'noAccess' }
  /** The tab shows a PDF. */
  | { kind: 'pdf' }
  /** The tab shows a file that is no web page: an image, a film, plain text, data. */
  | { kind: 'notPage'; contentType: string }
  /** The page is little more than a frame around another page, at `url` (null when the frame names none). */
  | { kind: 'frame'; url: string | null }
  /** The page went away while it was read. */
  | { kind: 'gone' }
  /** A fault of ours. `details` is for a bug report and is shown untranslated. */
  | { kind: 'error'; details: string }

export interface ArticleReading {
  kind: 'article'
  article: Article
  /** True when this is a best guess on a page that does not read as an article. */
  forced: boolean
  /** False when the page was still loading: more of it may come. */
  complete: boolean
  /**
   * A piece of the paragraph at the top of the window, without white space, at most 200 characters; the article
   * holds it too. Null when the page is at its start, or shows nothing of the article.
   */
  inView: string | null
}

/** What came of opening reader mode. */
export type Opening = { kind: 'opened' } | { kind: 'noAccess' } | { kind: 'gone' } | { kind: 'error'; details: string }

/** Every message between our contexts: who answers it, what it asks, what it gets. */
export interface Messages {
  page: {
    /** Reads the page again. */
    read: { request: { force: boolean }; reply: Reading }
    /** Reads the page again when more of it has arrived; for a reading that is not complete. */
    readMore: { request: Record<never, never>; reply: Reading }
    /** Closes reader mode. */
    closeReader: { request: Record<never, never>; reply: { kind: 'closed' | 'notOpen' } }
  }
  background: {
    /** Opens reader mode in a tab. */
    openReader: { request: { tabId: number }; reply: Opening }
  }
}

export type Context = keyof Messages
export type Name<C extends Context> = keyof Messages[C] & string
export type Request<C extends Context, N extends Name<C>> = Messages[C][N] extends { request: infer R } ? R : never
export type Reply<C extends Context, N extends Name<C>> = Messages[C][N] extends { reply: infer R } ? R : never
