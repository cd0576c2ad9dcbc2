/**
 * A number of 32 bits for a text: FNV-1a over its UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/). Quick and
 * the same everywhere; `crypto.subtle` is kept from scripts in pages without https.
 */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** A text's name of 16 letters and figures, from which the text cannot be read: two hashes with different seeds. */
export function nameOf(text: string): string {
  const half = (seed: number) => hash32(text, seed).toString(16).padStart(8, '0')
  return half(0x811c9dc5) + half(0x9e3779b9)
}
