import { type TrackingParameters, trackingParameters } from './tracking.ts'

const byName = new Map(trackingParameters.flatMap((group) => group.names.map((name) => [name, group] as const)))
const byPrefix = trackingParameters.flatMap((group) => (group.prefixes ?? []).map((prefix) => ({ prefix, group })))

/**
 * True when a query parameter only follows the reader: its value never changes the page.
 * @param address of the page, which may be one that needs it all the same
 */
export function isTracking(name: string, address = ''): boolean {
  const group = groupOf(name.toLowerCase())
  return group !== undefined && !group.unless?.test(address)
}

function groupOf(name: string): TrackingParameters | undefined {
  return byName.get(name) ?? byPrefix.find(({ prefix }) => name.startsWith(prefix))?.group
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
    .filter((piece) => piece !== '' && !isTracking(nameOf(piece), address))
    .join('&')
  url.search = query
  const hash = url.hash.split(':~:', 1)[0] ?? ''
  url.hash = hash === '#' ? '' : hash
  return url.href
}
