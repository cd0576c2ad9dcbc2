import type { Tabs } from 'webextension-polyfill'
import { browser } from '../browser.ts'
import { popupPage } from './icon.ts'
import { openReader } from './reader.ts'

/**
 * Opens a link in a new tab beside its page, and reader mode there as soon as the page is loaded. Browsers give the right
 * to read a page for a click on that page only; where that keeps reader mode from opening, the popup says that one click
 * is left to do, and the icon of the tab opens reader mode with it.
 */
export async function readLink(url: string, from: Tabs.Tab | undefined): Promise<void> {
  const place = from?.id === undefined ? {} : { index: from.index + 1, openerTabId: from.id }
  const tab = await browser.tabs.create({ url, ...place })
  if (tab.id === undefined) return
  await loaded(tab.id)
  const opening = await openReader(tab.id)
  if (opening.kind === 'noAccess') await askForClick(tab.id)
}

/** Resolves when the page of a tab is loaded, or the tab is closed. */
function loaded(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      browser.tabs.onUpdated.removeListener(updated)
      browser.tabs.onRemoved.removeListener(removed)
      resolve()
    }
    const updated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (id === tabId && status === 'complete') finish()
    }
    const removed = (id: number) => {
      if (id === tabId) finish()
    }
    browser.tabs.onUpdated.addListener(updated)
    browser.tabs.onRemoved.addListener(removed)
  })
}

async function askForClick(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: `${popupPage}?link` })
  try {
    await browser.action.openPopup()
  } catch {
    // Firefox opens a popup only at a click: the sign on the icon asks for it, and the popup that it opens reads the page.
    await browser.action.setBadgeText({ tabId, text: '!' })
    return
  }
  await browser.action.setPopup({ tabId, popup: '' })
}
