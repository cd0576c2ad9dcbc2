import type { PictureFile } from '../options.ts'

/** A picture as a file of the book. */
export interface PictureEntry extends PictureFile {
  /** Name of the file in the book's folder. */
  path: string
}

const endings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' }

/** Names the pictures of a book, by their address; kinds that not every reader of books shows are left out. */
export function pictureEntries(pictures: ReadonlyMap<string, PictureFile> = new Map()): Map<string, PictureEntry> {
  const entries = new Map<string, PictureEntry>()
  for (const [address, picture] of pictures) {
    const ending = endings[picture.mediaType]
    if (ending) entries.set(address, { ...picture, path: `picture-${entries.size + 1}.${ending}` })
  }
  return entries
}
