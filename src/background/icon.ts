import { browser } from '../browser.ts'
import type { Settings } from '../settings/defaults.ts'

/** The popup's address, as the manifest has it. */
export const popupPage = 'src/popup/index.html'

/** Lets a click on the toolbar icon do what the reader chose: without a popup, the browser tells us of the click. */
export async function applyIconChoice({ iconOpens }: Pick<Settings, 'iconOpens'>): Promise<void> {
  await browser.action.setPopup({ popup: iconOpens === 'popup' ? popupPage : '' })
}
