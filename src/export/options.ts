/** A picture's bytes, ready to be put into a file. */
export interface PictureFile {
  bytes: Uint8Array<ArrayBuffer>
  /** One of the kinds every e-book reader shows: `image/jpeg`, `image/png` or `image/gif`. */
  mediaType: string
}

/** What making a file needs to know besides the article. */
export interface ExportOptions {
  /** The moment the file is made. */
  now: Date
  /** Pictures to put into the file, by their address in the article; those that are missing stay links. */
  pictures?: ReadonlyMap<string, PictureFile>
}
