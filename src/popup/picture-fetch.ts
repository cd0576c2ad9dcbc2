import { browser } from '../browser.ts'

/**
 * Fetches a picture by itself and, where the popup may not, as the page in a tab may: its own site's pictures above
 * all. A click on the icon lets the popup of Chromium read those, but not that of Firefox.
 */
export async function fetchPicture(tabId: number, address: string, init: RequestInit): Promise<Response> {
  const own = await fetch(address, init).catch(() => null)
  if (own?.ok) return own
  const [result] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    func: readInPage,
    args: [address],
  })
  if (typeof result?.result !== 'string') throw new TypeError('The page may not read it either')
  return new Response(Uint8Array.from(atob(result.result), (sign) => sign.charCodeAt(0)))
}

/** Runs in the page, so it may use nothing from outside; gives the bytes in base64, or null. */
async function readInPage(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' })
    if (!answer.ok) return null
    const bytes = new Uint8Array(await answer.arrayBuffer())
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return btoa(text)
  } catch {
    return null
  }
}
