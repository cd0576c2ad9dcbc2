/** `started`: the browser took the file over (it may still ask where to put it). `refused`: it did not. */
export type SaveResult = { kind: 'started' } | { kind: 'refused'; reason: string }

/** How long a download may take to begin, in milliseconds, before the browser may forget the file. */
const forgetAfter = 60_000

/**
 * Saves a file by a link with `download`, which needs no permission. The link is never put into the page.
 * @param name with its ending, from `fileName`
 */
export function saveFile(name: string, mediaType: string, data: string | Uint8Array<ArrayBuffer>): SaveResult {
  try {
    const address = URL.createObjectURL(new Blob([data], { type: mediaType }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), forgetAfter)
    return { kind: 'started' }
  } catch (error) {
    return { kind: 'refused', reason: String(error) }
  }
}
