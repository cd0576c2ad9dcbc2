import type { Article } from '../article/article.ts'
import { eachElement } from '../article/hast.ts'
import type { PictureFile } from './options.ts'
import { pictureKind } from './picture-kind.ts'
import { portable } from './portable.ts'
import { redrawn } from './redraw.ts'

/** How much is fetched: enough for a long photo story, small enough for a phone's memory and patience. */
export const pictureLimits = {
  /** Pictures of one article. */
  count: 200,
  /** Bytes of one picture; cameras' own files are larger, pages rarely use them. */
  bytesEach: 8_000_000,
  /** Bytes of all. */
  bytesTotal: 40_000_000,
  /** Pictures fetched at the same time, as many as browsers take from one host over HTTP/1. */
  atOnce: 6,
}

/** Fetches one picture. */
export type FetchPicture = (address: string, init: RequestInit) => Promise<Response>

export interface Gathering {
  /** Ends it; what was fetched until then is kept. */
  signal: AbortSignal
  limits?: typeof pictureLimits
  fetch?: FetchPicture
}

/**
 * Fetches an article's pictures to be put into a file, as far as the browser lets us: the sites that the reader
 * allowed, and servers that allow everybody. Sends no cookies and no referrer. What can't be had is left out.
 */
export async function gatherPictures(article: Article, gathering: Gathering): Promise<Map<string, PictureFile>> {
  const limits = gathering.limits ?? pictureLimits
  const addresses = pictureAddresses(article).slice(0, limits.count)
  const found = new Map<string, PictureFile>()
  let total = 0
  const work = async (): Promise<void> => {
    for (let address = addresses.shift(); address !== undefined; address = addresses.shift()) {
      const picture = await fetchPicture(address, gathering, Math.min(limits.bytesEach, limits.bytesTotal - total))
      if (!picture || total + picture.bytes.length > limits.bytesTotal) continue
      total += picture.bytes.length
      found.set(address, picture)
    }
  }
  await Promise.all(Array.from({ length: limits.atOnce }, work))
  return found
}

/** Addresses of all pictures of an article, in its order. */
export function pictureAddresses(article: Article): string[] {
  const { leadImage, body } = portable(article)
  const addresses = new Set(leadImage ? [leadImage.src] : [])
  eachElement(body, ({ tagName, properties }) => {
    if (tagName === 'img' && typeof properties.src === 'string') addresses.add(properties.src)
  })
  return [...addresses]
}

async function fetchPicture(address: string, gathering: Gathering, most: number): Promise<PictureFile | null> {
  const { signal, fetch = globalThis.fetch } = gathering
  if (signal.aborted || most <= 0) return null
  try {
    const answer = await fetch(address, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' })
    const bytes = answer.ok ? await bytesOf(answer, most) : null
    if (!bytes) return null
    const kind = pictureKind(bytes)
    return kind ? { bytes, mediaType: kind } : await redrawn(bytes)
  } catch {
    // No answer, no leave to read it, or the reader has waited long enough.
    return null
  }
}

/** The whole answer; null as soon as it is longer than allowed. */
async function bytesOf(answer: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = answer.body?.getReader()
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    length += step.value.length
    if (length > most) {
      await reader?.cancel()
      return null
    }
    parts.push(step.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
