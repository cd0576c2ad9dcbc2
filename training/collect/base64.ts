/** Bytes that are turned into characters in one call, well below the limit of arguments. */
const CHUNK = 0x8000

export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}
