import { browser } from '../browser.ts'
import { popupPage } from './icon.ts'

/**
 * Says why reader mode did not open. The page itself is out of reach, so the popup says it, which finds the reason
 * by itself; until the tab goes to another page, a click on the icon opens the popup again, whatever it opens
 * elsewhere.
 */
export async function showRefusal(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: popupPage })
  try {
    await browser.action.openPopup()
  } catch {
    await browser.action.setBadgeText({ tabId, text: '!' })
  }
}
