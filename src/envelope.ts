import type { AddedScript, Context, Name, Request } from './messages.ts'

/** A message as it travels: for whom, which one, and what it asks. */
export interface Envelope {
  to: Context
  name: string
  request: unknown
}

/** An answer as it travels. */
export type Answer = { reply: unknown } | { fault: string }

/** What an answer brings; throws when the other side could not give one. */
export function replyOf<R>(answer: unknown): R {
  const { reply, fault } = answer as { reply: R; fault?: string }
  if (fault !== undefined) throw new Error(fault)
  return reply
}

type Shape = (request: Record<string, unknown>) => boolean
type Shapes = { [C in Context]: { [N in Name<C>]: Shape } }

const addedScripts: Record<AddedScript, true> = {
  sharing: true,
  passage: true,
  pictures: true,
  listening: true,
  removed: true,
}

/** What a request must look like; one that looks otherwise gets no answer. */
const shapes: Shapes = {
  page: {
    read: (request) => typeof request.force === 'boolean',
    readMore: () => true,
    readSelected: () => true,
    closeReader: () => true,
  },
  passage: {
    find: ({ passage, before, after }) => [passage, before, after].every((text) => typeof text === 'string'),
  },
  removed: {
    list: ({ title }) => typeof title === 'string',
    look: ({ id }) => Number.isInteger(id),
    bring: ({ id, back }) => Number.isInteger(id) && typeof back === 'boolean',
    follow: ({ rules }) => Array.isArray(rules),
    candidates: () => true,
    pick: ({ id }) => id === null || Number.isInteger(id),
  },
  background: {
    openReader: ({ tabId, selected }) => Number.isInteger(tabId) && typeof selected === 'boolean',
  },
  forScripts: {
    addScript: ({ script }) => typeof script === 'string' && Object.hasOwn(addedScripts, script),
    openOptions: () => true,
    readFace: ({ face }) => face === 'legible' || face === 'dyslexia',
  },
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
