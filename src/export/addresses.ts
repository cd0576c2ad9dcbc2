const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])
const webSchemes = new Set(['http:', 'https:'])

/** Pictures inside an address: kinds that are pictures only, so no SVG, which is a document. */
const pictureData = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i

/** The address when a link in a file may lead there; null for every other scheme, `javascript:` above all. */
export function linkAddress(address: unknown): string | null {
  return withScheme(address, linkSchemes)
}

/** The address of a page or a file on the web; null for anything else. */
export function webAddress(address: unknown): string | null {
  return withScheme(address, webSchemes)
}

/** The address when a file may show the picture; null for others. A `blob:` dies with the page that made it. */
export function pictureAddress(address: unknown): string | null {
  if (typeof address === 'string' && pictureData.test(address)) return address
  return webAddress(address)
}

/** In the parser's spelling, which has no spaces, controls or quotes left in it. */
function withScheme(address: unknown, schemes: ReadonlySet<string>): string | null {
  const url = typeof address === 'string' ? URL.parse(address) : null
  return url && schemes.has(url.protocol) ? url.href : null
}
