import type { PictureFile } from '../options.ts'

/** How many bytes are turned into text at once: a call takes a limited number of arguments. */
const atOnce = 8192

/** A picture as an address that holds it. */
export function dataAddress({ bytes, mediaType }: PictureFile): string {
  // In scripts that Firefox puts into a page, what was fetched belongs to the page, and parts of it may not be taken.
  const own = new Uint8Array(bytes.length)
  own.set(bytes)
  let binary = ''
  for (let start = 0; start < own.length; start += atOnce) {
    binary += String.fromCharCode(...own.subarray(start, start + atOnce))
  }
  return `data:${mediaType};base64,${btoa(binary)}`
}
