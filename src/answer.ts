import type { Runtime } from 'webextension-polyfill'
import { type Answer, isFor } from './envelope.ts'
import type { Context, Name, Reply, Request } from './messages.ts'
import { native } from './native.ts'

type Handlers<C extends Context> = { [N in Name<C>]: (request: Request<C, N>) => Promise<Reply<C, N>> }

/** Answers the messages for this context that come from pages of this extension; all others get no answer. */
export function answer<C extends Context>(context: C, handlers: Handlers<C>): void {
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isFromOurPages(sender) || !isFor(context, message)) return undefined
    const handler: (request: never) => Promise<unknown> = handlers[message.name]
    handler(message.request as never).then(
      (reply) => respond({ reply } satisfies Answer),
      (error: unknown) => respond({ fault: String(error) } satisfies Answer),
    )
    // An answer will come: Chrome takes no promise here.
    return true
  }
  // The type knows no listener that answers some messages only.
  native.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback)
}

/**
 * Whether a message was sent by a page of this extension or its background. Web pages cannot send to us at all;
 * our own scripts in web pages can, and are refused, for a broken page process could speak for them.
 */
export function isFromOurPages(sender: Pick<Runtime.MessageSender, 'id' | 'url'>): boolean {
  return sender.id === native.runtime.id && (sender.url ?? '').startsWith(native.runtime.getURL('/'))
}
