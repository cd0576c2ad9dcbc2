import { safeSchemes } from '../tables/schemes.ts'

/** What an address is for; it decides which schemes are safe. */
export type Purpose = keyof typeof safeSchemes

/**
 * Resolves an address of the page.
 * @param raw the attribute's value, as the parser gave it (entities are decoded; URL itself drops tabs and line breaks)
 * @param base absolute address of the page or its `<base>`
 * @returns an absolute address, or null when it can't be resolved or its scheme is not safe for the purpose
 */
export function safeUrl(raw: string | null, base: string, purpose: Purpose): string | null {
  if (raw === null || raw.trim() === '') return null
  const quick = quickUrl(raw, base)
  if (quick) return quick
  const url = parse(raw, base)
  if (!url) return null
  const schemes: readonly string[] = safeSchemes[purpose]
  if (!schemes.includes(url.protocol)) return null
  if (url.protocol === 'data:' && !isRaster(url.href)) return null
  return url.href
}

/** The address without its fragment. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#')
  return hash < 0 ? url : url.slice(0, hash)
}

/** An address that the URL parser would give back letter for letter: web scheme, host in lower case, a path without dots. */
const settled = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?:[\w\-~!$&()*+,;=:@/?#%]|\.(?![./?#]|$))*$/

/** The same from the root of the site. */
const fromRoot = /^\/(?!\/)(?:[\w\-~!$&()*+,;=:@/?#%]|\.(?![./?#]|$))*$/

let lastBase = ''
let lastOrigin = ''

/** Most addresses of a page need no parsing, which is the dearest part of building a link. */
function quickUrl(raw: string, base: string): string | null {
  if (raw.startsWith('http')) return settled.test(raw) ? raw : null
  if (!fromRoot.test(raw)) return null
  if (base !== lastBase) {
    lastBase = base
    lastOrigin = parse(base, base)?.origin ?? 'null'
  }
  return lastOrigin.startsWith('http') ? lastOrigin + raw : null
}

function parse(raw: string, base: string): URL | null {
  return URL.parse ? URL.parse(raw, base) : URL.canParse(raw, base) ? new URL(raw, base) : null
}

/** SVG is left out: it is a document, not only a picture. */
function isRaster(dataUrl: string): boolean {
  return /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i.test(dataUrl.slice(0, 32))
}
