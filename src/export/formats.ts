import type { MessageName } from '../i18n.ts'

export type FormatId = 'markdown' | 'html' | 'text' | 'epub'

/** A kind of file an article can be taken away as. */
export interface Format {
  id: FormatId
  /** Its name for people. */
  name: MessageName
  /** Ending of its file names, without the dot. */
  extension: string
  /** What a browser calls the kind, with the encoding where it is text. */
  mediaType: string
  /** Pictures can be put into the file, when they are gathered first. */
  holdsPictures: boolean
}

/**
 * The formats in the order of a menu. Only names: the code that makes them is in `make.ts` and loaded when asked for,
 * so that a menu costs nothing.
 */
export const formats: readonly Format[] = [
  {
    id: 'markdown',
    name: 'formatMarkdown',
    extension: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    holdsPictures: false,
  },
  { id: 'html', name: 'formatHtml', extension: 'html', mediaType: 'text/html;charset=utf-8', holdsPictures: true },
  { id: 'text', name: 'formatText', extension: 'txt', mediaType: 'text/plain;charset=utf-8', holdsPictures: false },
  { id: 'epub', name: 'formatEpub', extension: 'epub', mediaType: 'application/epub+zip', holdsPictures: true },
]
