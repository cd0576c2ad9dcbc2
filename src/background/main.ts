import { answer } from '../answer.ts'
import { browser } from '../browser.ts'
import { answerScripts } from '../messages.ts'
import { loadSettings, onSettingsChanged } from '../settings/storage.ts'
import { addScript } from './add-script.ts'
import { sendFace } from './face.ts'
import { applyIconChoice } from './icon.ts'
import { readLink } from './link.ts'
import { createMenu, menuItems } from './menu.ts'
import { openReader, openSelection, toggleReader } from './reader.ts'
import { showRefusal } from './refusal.ts'

/** Opens or closes reader mode where the reader asked for it outside of the popup. */
async function toggle(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return
  const opening = await toggleReader(tabId)
  if (opening.kind !== 'opened' && opening.kind !== 'closed') await showRefusal(tabId)
}

async function readSelection(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined && (await openSelection(tabId)).kind !== 'opened') await showRefusal(tabId)
}

const forEver = new AbortController().signal

browser.runtime.onInstalled.addListener(createMenu)
browser.action.onClicked.addListener((tab) => toggle(tab.id))
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-reader') return toggle(tab?.id)
})
browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === menuItems.reader) return toggle(tab?.id)
  if (info.menuItemId === menuItems.selection) return readSelection(tab?.id)
  if (info.menuItemId === menuItems.link && info.linkUrl) return readLink(info.linkUrl, tab)
})
answer('background', { openReader: ({ tabId, selected }) => (selected ? openSelection : openReader)(tabId) })
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
