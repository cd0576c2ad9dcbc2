import { browser } from '../browser.ts'
import { t } from '../i18n.ts'

/** Id of the entry in the context menu of pages. */
export const readerMenuItem = 'reader-mode'

/**
 * Puts "Reader mode" into the context menu of web pages. The browser keeps the entry until the next update, so this
 * runs when the extension is installed or updated, and takes the place of what an older version left.
 */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: readerMenuItem,
    title: t('readerMode'),
    contexts: ['page', 'selection', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file://*/*'],
  })
}
