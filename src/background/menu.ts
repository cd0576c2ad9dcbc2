import { browser } from '../browser.ts'
import { type MessageName, t } from '../i18n.ts'

/** Ids of the entries in the context menu of pages. */
export const menuItems = { reader: 'reader-mode', selection: 'read-selection', link: 'read-link' } as const

type Kind = 'page' | 'image' | 'selection' | 'link'

const entries: readonly { id: string; title: MessageName; contexts: [Kind, ...Kind[]] }[] = [
  { id: menuItems.reader, title: 'readerMode', contexts: ['page', 'selection', 'image'] },
  { id: menuItems.selection, title: 'readSelection', contexts: ['selection'] },
  { id: menuItems.link, title: 'readLink', contexts: ['link'] },
]

/** Addresses of pages that can be read. */
const readable = ['http://*/*', 'https://*/*', 'file://*/*']

/**
 * Puts our entries into the context menu of web pages. The browser keeps them until the next update, so this runs when
 * the extension is installed or updated, and takes the place of what an older version left.
 */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  for (const { id, title, contexts } of entries) {
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts,
      documentUrlPatterns: readable,
      ...(id === menuItems.link && { targetUrlPatterns: readable }),
    })
  }
}
