import { browser } from '../browser.ts'
import { faultDetails } from './fault.ts'

/** What came of putting scripts into a page; `value` is what the last of them exports. */
export type Injection = { kind: 'done'; value: unknown } | Refused
export type Refused = { kind: 'noAccess' } | { kind: 'gone' } | { kind: 'error'; details: string }

/**
 * What browsers say when scripts may not or cannot be put into a tab, and what it means. The texts are of Chromium
 * 156 and Firefox 153; one that is not here counts as a fault of ours, so that somebody reports it.
 */
const refusals: readonly { says: RegExp; kind: 'noAccess' | 'gone' }[] = [
  // Chromium: its own pages, pages of other extensions, view-source, and pages without permission.
  { says: /cannot access (contents of|a) /i, kind: 'noAccess' },
  // Chromium: its extension store.
  { says: /extensions gallery cannot be scripted/i, kind: 'noAccess' },
  // Chromium: the administrator of the machine keeps extensions out.
  { says: /cannot be scripted due to an ExtensionsSettings policy/i, kind: 'noAccess' },
  // Chromium: the page did not load.
  { says: /is showing error page/i, kind: 'noAccess' },
  // Firefox: its own pages, its PDF viewer, its extension store, and pages without permission.
  { says: /missing host permission/i, kind: 'noAccess' },
  // Chromium: the tab was closed, or went to another page in the meantime.
  { says: /no tab with id|tab was closed|no frame with id|frame with id \d+ was removed/i, kind: 'gone' },
  // Both: the page that was asked has gone, and our script with it.
  { says: /receiving end does not exist|message (port|channel) closed/i, kind: 'gone' },
  // Firefox: the tab was closed, or went to another page in the meantime.
  { says: /invalid tab id|message manager disconnected|actor '\w+' destroyed/i, kind: 'gone' },
]

/**
 * Puts scripts of ours into the main frame of a tab, one after the other, without waiting for it to load.
 * @param files addresses inside the extension
 * @returns never throws: the browser's refusal is a value
 */
export async function inject(tabId: number, files: string[]): Promise<Injection> {
  try {
    const target = { tabId, frameIds: [0] }
    // Without the slash Firefox looks beside the page that asks.
    const [result] = await browser.scripting.executeScript({
      target,
      files: files.map((file) => `/${file}`),
      injectImmediately: true,
    })
    if (result?.error) throw result.error
    return result ? { kind: 'done', value: result.result } : { kind: 'gone' }
  } catch (error) {
    return refusal(error)
  }
}

/** What an error of the browser's scripting or messaging means. */
export function refusal(error: unknown): Refused {
  const message = errorMessage(error)
  const known = refusals.find(({ says }) => says.test(message))
  return known ? { kind: known.kind } : { kind: 'error', details: faultDetails(error, null) }
}

/** Firefox answers with plain objects that have a message, too. */
function errorMessage(error: unknown): string {
  const hasMessage = typeof error === 'object' && error !== null && 'message' in error
  return String(hasMessage ? error.message : error)
}
