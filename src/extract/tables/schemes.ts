/** Schemes an address may have. Anything else (javascript, vbscript, file, data as a link …) is not kept. */
export const safeSchemes = {
  /** Something to follow. */
  link: ['http:', 'https:', 'mailto:', 'tel:'],
  /** Something to show; `data:` only when it is a raster picture, `blob:` belongs to the page that made it. */
  image: ['http:', 'https:', 'data:', 'blob:'],
} as const satisfies Record<string, readonly string[]>
