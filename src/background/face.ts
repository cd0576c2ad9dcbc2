import type { SentFaceFile } from '../messages.ts'
import type { ShippedFace } from '../ui/fonts/faces.ts'
import { readFace } from '../ui/fonts/own-files.ts'

/** A face for reader mode, which can't read files of the extension: no page may, and it runs in one. */
export async function sendFace(face: ShippedFace): Promise<SentFaceFile[]> {
  return (await readFace(face)).map(({ bytes, ...descriptors }) => ({ ...descriptors, base64: base64(bytes) }))
}

/** Bytes that become text at a time: a call may not have too many arguments. */
const piece = 0x8000

/** Messages carry text, no bytes. */
function base64(bytes: ArrayBuffer): string {
  const all = new Uint8Array(bytes)
  let text = ''
  for (let at = 0; at < all.length; at += piece) text += String.fromCharCode(...all.subarray(at, at + piece))
  return btoa(text)
}
