/** A hash of a growing text: FNV-1a over its UTF-16 units (Fowler, Noll, Vo), 32 bits wide. */
export const emptyHash = 0x811c9dc5 | 0
const prime = 0x01000193

/** Hash of a text one unit longer. */
export const nextHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime)

/** Hash of a whole text. */
export function hashOf(text: string): number {
  let hash = emptyHash
  for (let i = 0; i < text.length; i++) hash = nextHash(hash, text.charCodeAt(i))
  return hash
}

/** 24 bits tell whole texts apart well enough: a strange text is taken for one of 600 phrases once in 28,000. */
export const shortHash = (hash: number): number => hash >>> 8
