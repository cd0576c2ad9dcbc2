import type { SharedPage } from './shared-page.ts'

/** The system's own share sheet, where the browser offers it for links (Windows, macOS, ChromeOS, Android). */
export interface SystemShare {
  /** Opens the sheet. Resolves to false when it could not; closing it without sharing is no failure. */
  share(page: SharedPage): Promise<boolean>
}

/** null where the browser has no share sheet or would not take a link. */
export function systemShare(
  navigator: Partial<Pick<Navigator, 'share' | 'canShare'>>,
  page: SharedPage,
): SystemShare | null {
  if (!navigator.share || !navigator.canShare?.(dataOf(page))) return null
  return {
    async share(shared) {
      try {
        await navigator.share?.(dataOf(shared))
        return true
      } catch (error) {
        return error instanceof DOMException && error.name === 'AbortError'
      }
    },
  }
}

function dataOf({ title, url, quote }: SharedPage): ShareData {
  return quote === null ? { title, url } : { title, text: `“${quote}”`, url }
}
