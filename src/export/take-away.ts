import type { Article } from '../article/article.ts'
import { fileName } from './file-name.ts'
import type { Format } from './formats.ts'
import { type FetchPicture, gatherPictures, pictureAddresses } from './gather-pictures.ts'
import { make } from './make.ts'
import type { PictureFile } from './options.ts'
import { saveFile } from './save.ts'

/** Milliseconds that fetching pictures may take; what has not come by then stays a link. */
const patience = 30_000

/** What came of saving. `pictures`: how many of the article's are in the file, and how many it has. */
export type TakenAway =
  | { kind: 'saved'; name: string; pictures: { inside: number; all: number } | null }
  | { kind: 'failed'; reason: string }

/**
 * Makes a file of an article and hands it to the browser's downloads. Never throws.
 * @param signal ends it; a file that is not finished is not saved
 * @param fetch how pictures are fetched; the browser's own when left out
 */
export async function takeAway(
  article: Article,
  format: Format,
  signal: AbortSignal,
  fetch?: FetchPicture,
): Promise<TakenAway> {
  try {
    const pictures = format.holdsPictures ? await fetched(article, signal, fetch) : new Map<string, PictureFile>()
    const data = await make[format.id](article, { now: new Date(), pictures })
    if (signal.aborted) return { kind: 'failed', reason: 'stopped' }
    const name = fileName(article.title, format.extension)
    const saved = saveFile(name, format.mediaType, data)
    if (saved.kind === 'refused') return { kind: 'failed', reason: saved.reason }
    const all = format.holdsPictures ? pictureAddresses(article).length : 0
    return { kind: 'saved', name, pictures: all > 0 ? { inside: pictures.size, all } : null }
  } catch (error) {
    return { kind: 'failed', reason: String(error) }
  }
}

function fetched(article: Article, signal: AbortSignal, fetch?: FetchPicture): Promise<Map<string, PictureFile>> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)])
  return gatherPictures(article, { signal: limit, ...(fetch && { fetch }) })
}
