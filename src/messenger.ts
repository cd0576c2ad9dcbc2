import type { Runtime } from 'webextension-polyfill'
import { browser } from './browser.ts'
import type { Context, Name, Reply, Request } from './messages.ts'

/** A message as it travels: for whom, which one, and what it asks. */
interface Envelope {
  to: Context
  name: string
  request: unknown
}

type Handlers<C extends Context> = { [N in Name<C>]: (request: Request<C, N>) => Promise<Reply<C, N>> }

type Shape = (request: Record<string, unknown>) => boolean
type Shapes = { [C in Context]: { [N in Name<C>]: Shape } }

/** What a request must look like; one that looks otherwise gets no answer. */
const shapes: Shapes = {
  page: {
    read: (request) => typeof request.force === 'boolean',
    readMore: () => true,
    closeReader: () => true,
  },
  background: {
    openReader: (request) => Number.isInteger(request.tabId),
  },
}

/** Asks the page script in a tab. Rejects when there is none, as after the page went away. */
export function askPage<N extends Name<'page'>>(
  tabId: number,
  name: N,
  request: Request<'page', N>,
): Promise<Reply<'page', N>> {
  const envelope: Envelope = { to: 'page', name, request }
  return browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }) as Promise<Reply<'page', N>>
}

/** Asks the background. */
export function askBackground<N extends Name<'background'>>(
  name: N,
  request: Request<'background', N>,
): Promise<Reply<'background', N>> {
  const envelope: Envelope = { to: 'background', name, request }
  return browser.runtime.sendMessage(envelope) as Promise<Reply<'background', N>>
}

/** Answers the messages for this context that come from pages of this extension; all others get no answer. */
export function answer<C extends Context>(context: C, handlers: Handlers<C>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isFromOurPages(sender) || !isFor(context, message)) return undefined
    const handler: (request: never) => Promise<unknown> = handlers[message.name]
    return handler(message.request as never)
  })
}

/**
 * Whether a message was sent by a page of this extension or its background. Web pages cannot send to us at all;
 * our own scripts in web pages can, and are refused, for a broken page process could speak for them.
 */
export function isFromOurPages(sender: Pick<Runtime.MessageSender, 'id' | 'url'>): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'))
}

/** Whether a message is one of the map, for this context, and its request has the right shape. */
export function isFor<C extends Context>(
  context: C,
  message: unknown,
): message is { to: C; name: Name<C>; request: Request<C, Name<C>> } {
  if (!isObject(message) || message.to !== context || typeof message.name !== 'string') return false
  const known: Record<string, Shape> = shapes[context]
  if (!Object.hasOwn(known, message.name) || !isObject(message.request)) return false
  return known[message.name]?.(message.request) ?? false
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
