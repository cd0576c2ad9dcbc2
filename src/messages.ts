import type { Runtime } from 'webextension-polyfill'
import type { Article, RemovalReason } from './article/article.ts'
import { browser } from './browser.ts'
import { type Envelope, isFor, replyOf } from './envelope.ts'
import type { PartRule } from './settings/page-parts.ts'

/** What came of reading a page: an article, or the reason why there is none to show. */
export type Reading =
  | ArticleReading
  /**
   * Nothing on the page reads as an article. `guess` tells whether "try anyway" has anything to show,
   * `complete` is false while the page is still loading: an article may come.
   */
  | { kind: 'noArticle'; guess: boolean; complete: boolean; selection?: 'there' }
  /** The page has sent nothing readable yet. */
  | { kind: 'loading' }
  /** The browser lets no extension look at this page (its own pages, its store). */
  | { kind: 'noAccess' }
  /** The page was opened for a link that is to be read; the browser lets it be read after a click on the icon there. */
  | { kind: 'needsClick' }
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
  /** Whether something is selected on the page and can be read by itself, or it is what this reading shows. */
  selection?: 'there' | 'shown'
  /** True when the engine is not sure that this is what the reader came for. */
  unsure?: true
}

/** A part of the page that was left out, or that is shown because the reader wants it. */
export interface ListedPart {
  /** What to ask for it by, until the parts are listed again. */
  id: number
  kind: RemovalReason | 'back'
  /** Its first words, white space folded, and how many characters it has in all. */
  text: string
  length: number
  /** How many things of its kind it holds. */
  count: number
  /** Finds the part on other pages of the site too; null when it has no name. */
  selector: string | null
  /** The rule of the site that decided on it; null for the engine, or the reader on this page. */
  rule: PartRule | null
}

/** A part of the page that may be the article. */
export interface Candidate {
  id: number
  text: string
  length: number
  selector: string | null
}

/** What came of opening reader mode. */
export type Opening = { kind: 'opened' } | { kind: 'noAccess' } | { kind: 'gone' } | { kind: 'error'; details: string }

/** Scripts that come into a page when something is asked of them in reader mode. */
export type AddedScript = 'sharing' | 'passage' | 'pictures' | 'listening' | 'removed'

/** What came of putting another script of ours into the tab that asked. */
export type Adding = { kind: 'added' } | { kind: 'noAccess' } | { kind: 'gone' } | { kind: 'error'; details: string }

/** One file of a typeface on its way into a page. */
export interface SentFaceFile {
  base64: string
  weight: string
  style: string
  unicodeRange: string
}

/** A passage of the article as it is looked for on the page. All texts without white space. */
export interface PassageRequest {
  passage: string
  /** What stands before and after it in the article, to tell it from others: up to 40 characters. */
  before: string
  after: string
}

/** Every message between our contexts: who answers it, what it asks, what it gets. */
export interface Messages {
  page: {
    /** Reads the page again. */
    read: { request: { force: boolean }; reply: Reading }
    /** Reads the page again when more of it has arrived; for a reading that is not complete. */
    readMore: { request: Record<never, never>; reply: Reading }
    /** Reads what is selected on the page, as the whole page where nothing is. */
    readSelected: { request: Record<never, never>; reply: Reading }
    /** Closes reader mode. */
    closeReader: { request: Record<never, never>; reply: { kind: 'closed' | 'notOpen' } }
  }
  /** The script that finds passages, once it was put into the tab. */
  passage: {
    /** A text fragment that leads to exactly this passage, as it stands after `:~:`; null when there is none. */
    find: { request: PassageRequest; reply: string | null }
  }
  /** The script that knows what was left out of the article, once it was put into the tab. */
  removed: {
    /** Everything that was left out of an article with this title, and what the reader brought back. */
    list: { request: { title: string }; reply: ListedPart[] }
    /** The text of a part, line by line. */
    look: { request: { id: number }; reply: string[] }
    /** Puts a part into the article, in its place, for this page; or takes it out again. Reads the page anew. */
    bring: { request: { id: number; back: boolean }; reply: Reading }
    /** Holds to the rules of the site as they are now. Reads the page anew. */
    follow: { request: { rules: readonly PartRule[] }; reply: Reading }
    /** Parts that may be the article instead of what is shown. */
    candidates: { request: Record<never, never>; reply: Candidate[] }
    /** Takes a part for the article, or with null what the engine takes. Reads the page anew. */
    pick: { request: { id: number | null }; reply: Reading }
  }
  background: {
    /** Opens reader mode in a tab, for what is selected there alone where that is wanted. */
    openReader: { request: { tabId: number; selected: boolean }; reply: Opening }
  }
  /** The background, asked by our scripts in web pages: only what does no harm whoever asks, see `answerScripts`. */
  forScripts: {
    /** Puts another script of ours into the tab that asks. */
    addScript: { request: { script: AddedScript }; reply: Adding }
    /** Opens the settings page. */
    openOptions: { request: Record<never, never>; reply: { kind: 'opened' } }
    /** Gives a typeface that comes with the extension. */
    readFace: { request: { face: 'legible' | 'dyslexia' }; reply: SentFaceFile[] }
  }
}

export type Context = keyof Messages
export type Name<C extends Context> = keyof Messages[C] & string
export type Request<C extends Context, N extends Name<C>> = Messages[C][N] extends { request: infer R } ? R : never
export type Reply<C extends Context, N extends Name<C>> = Messages[C][N] extends { reply: infer R } ? R : never

/** What answers our scripts, told which tab asks. */
type ScriptHandlers = {
  [N in Name<'forScripts'>]: (request: Request<'forScripts', N>, tabId: number) => Promise<Reply<'forScripts', N>>
}

/** Asks the page script in a tab. Rejects when there is none, as after the page went away. */
export function askPage<N extends Name<'page'>>(
  tabId: number,
  name: N,
  request: Request<'page', N>,
): Promise<Reply<'page', N>> {
  const envelope: Envelope = { to: 'page', name, request }
  return browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }).then(replyOf<Reply<'page', N>>)
}

/** Asks the script that finds passages, in a tab that it was put into. */
export function askPassage(tabId: number, request: PassageRequest): Promise<string | null> {
  const envelope: Envelope = { to: 'passage', name: 'find', request }
  return browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }).then(replyOf<string | null>)
}

/** Asks the script that knows what was left out, in a tab that it was put into. */
export function askRemoved<N extends Name<'removed'>>(
  tabId: number,
  name: N,
  request: Request<'removed', N>,
): Promise<Reply<'removed', N>> {
  const envelope: Envelope = { to: 'removed', name, request }
  return browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }).then(replyOf<Reply<'removed', N>>)
}

/** Asks the background. */
export function askBackground<N extends Name<'background'>>(
  name: N,
  request: Request<'background', N>,
): Promise<Reply<'background', N>> {
  const envelope: Envelope = { to: 'background', name, request }
  return browser.runtime.sendMessage(envelope).then(replyOf<Reply<'background', N>>)
}

/** Asks the background from a script of ours in a web page. */
export function askFromScript<N extends Name<'forScripts'>>(
  name: N,
  request: Request<'forScripts', N>,
): Promise<Reply<'forScripts', N>> {
  const envelope: Envelope = { to: 'forScripts', name, request }
  return browser.runtime.sendMessage(envelope) as Promise<Reply<'forScripts', N>>
}

/**
 * Answers our scripts in web pages. Web pages cannot send to us, but a broken page process could speak for our scripts:
 * an answer may change nothing outside the tab that asks, and tell nothing that the page may not know.
 */
export function answerScripts(handlers: ScriptHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = askingTab(sender)
    if (tabId === null || !isFor('forScripts', message)) return undefined
    const handler: (request: never, tabId: number) => Promise<unknown> = handlers[message.name]
    return handler(message.request as never, tabId)
  })
}

/** The tab whose main frame one of our scripts asks from; null for every other sender. */
export function askingTab({ id, tab, frameId }: Pick<Runtime.MessageSender, 'id' | 'tab' | 'frameId'>): number | null {
  return id === browser.runtime.id && frameId === 0 ? (tab?.id ?? null) : null
}
