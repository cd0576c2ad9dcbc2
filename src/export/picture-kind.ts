/** First bytes of the kinds of pictures that every reader of e-books shows (EPUB's core media types since 3.0). */
const kinds: readonly { mediaType: string; begins: readonly number[] }[] = [
  { mediaType: 'image/jpeg', begins: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mediaType: 'image/gif', begins: [0x47, 0x49, 0x46, 0x38] },
]

/** What kind of picture bytes are, by themselves: what servers say is often wrong. Null for other kinds. */
export function pictureKind(bytes: Uint8Array): string | null {
  return kinds.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))?.mediaType ?? null
}
