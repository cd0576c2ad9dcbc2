import { trackingParameters } from './tracking.ts'

const names = new Set(trackingParameters.flatMap((group) => group.names))
const prefixes = trackingParameters.flatMap((group) => group.prefixes ?? [])

/** True when a query parameter only follows the reader: its value never changes the page. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return names.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix))
}

/** The name of one `name=value` piece of a query, as the server will read it. */
function nameOf(piece: string): string {
  const raw = piece.split('=', 1)[0] ?? ''
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}

/**
 * An address without tracking parameters and without a text fragment (`#:~:text=…`), which names one
 * visit's passage rather than the page. What stays is kept letter for letter, in its order.
 * What isn't an absolute address comes back as it is.
 */
export function cleanLink(address: string): string {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return address
  }
  const query = url.search
    .slice(1)
    .split('&')
    .filter((piece) => piece !== '' && !isTracking(nameOf(piece)))
    .join('&')
  url.search = query
  const hash = url.hash.split(':~:', 1)[0] ?? ''
  url.hash = hash === '#' ? '' : hash
  return url.href
}
