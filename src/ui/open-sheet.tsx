import { render } from 'preact'
import type { Article } from '../article/article.ts'
import type { FetchPicture } from '../export/gather-pictures.ts'
import type { Settings } from '../settings/defaults.ts'
import type { Passage } from '../share/passage.ts'
import { ShareSheet } from './ShareSheet.tsx'

/** What a share sheet is opened for. */
export interface SheetRequest {
  article: Article
  /** What the reader selected to share; null for the whole article. */
  passage: Passage | null
  /** The settings as they are when it opens. */
  settings: Settings
  /** Keeps what the reader chose in the sheet for the next time. */
  change: (patch: Partial<Settings>) => void
  /** Called when the sheet was closed. */
  onClose: () => void
  /** Opens a web address in a new tab, where a plain link may not; a link does it when this is left out. */
  openAddress?: ((address: string) => void) | undefined
  /** Fetches pictures for files; the browser's own fetch when left out. */
  fetchPicture?: FetchPicture | undefined
  /** Opens the browser's printing, where it can be reached. */
  print?: (() => void) | undefined
}

/** Opens a sheet in an empty element of the view; gives a function that takes it away. */
export type OpenSheet = (place: Element, request: SheetRequest) => () => void

/** Draws by itself, for in reader mode it comes from another script than the view around it. */
export const openSheet: OpenSheet = (place, request) => {
  render(<ShareSheet {...request} />, place)
  return () => render(null, place)
}
