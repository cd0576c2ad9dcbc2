import type { PictureFile } from '../options.ts'

/** How many bytes are turned into text at once: a call takes a limited number of arguments. */
const atOnce = 8192

/** A picture as an address that holds it. */
export function dataAddress({ bytes, mediaType }: PictureFile): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += atOnce) {
    binary += String.fromCharCode(...bytes.subarray(start, start + atOnce))
  }
  return `data:${mediaType};base64,${btoa(binary)}`
}
