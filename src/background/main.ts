import { browser } from '../browser.ts'
import { answer, answerScripts } from '../messages.ts'
import { loadSettings, onSettingsChanged } from '../settings/storage.ts'
import { addScript } from './add-script.ts'
import { sendFace } from './face.ts'
import { applyIconChoice } from './icon.ts'
import { createMenu, readerMenuItem } from './menu.ts'
import { openReader, toggleReader } from './reader.ts'
import { showRefusal } from './refusal.ts'

/** Opens or closes reader mode where the reader asked for it outside of the popup. */
async function toggle(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return
  const opening = await toggleReader(tabId)
  if (opening.kind !== 'opened' && opening.kind !== 'closed') await showRefusal(tabId)
}

const forEver = new AbortController().signal

browser.runtime.onInstalled.addListener(createMenu)
browser.action.onClicked.addListener((tab) => toggle(tab.id))
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-reader') return toggle(tab?.id)
})
browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === readerMenuItem) return toggle(tab?.id)
})
answer('background', { openReader: ({ tabId }) => openReader(tabId) })
answerScripts({
  addScript: ({ script }, tabId) => addScript(tabId, script),
  openOptions: async () => {
    await browser.runtime.openOptionsPage()
    return { kind: 'opened' }
  },
  readFace: ({ face }) => sendFace(face),
})
onSettingsChanged(applyIconChoice, forEver)
loadSettings().then(applyIconChoice, reportError)
