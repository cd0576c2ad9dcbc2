import { mkdirSync } from 'node:fs'
import { findNode, gone, nodes, seen, type Tab, textOf, until } from '../browser/view.ts'

/** Where the pictures go. */
const folder = 'screenshots'

/**
 * Does what a person would do with an article, in a browser without a window: click the toolbar icon, read in the
 * popup, go to reader mode, come back. Writes a picture of each step and gives lines about what was there.
 */
export async function show(tab: Tab, browser: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const picture = (step: string) => `${folder}/${browser}-${step}.png`
  await tab.screenshot(picture('1-page'))
  const popup = await tab.openPopup()
  const article = await seen(popup, 'article')
  await popup.screenshot(picture('2-popup'))
  const parts = [...nodes(article)]
  const count = (role: string) => parts.filter((node) => node.role === role).length
  const lines = [
    `Popup: "${article.name}", ${textOf(article).length} characters, ${count('paragraph')} paragraphs, ${count('img')} images.`,
  ]
  await popup.click('button', 'Reader mode')
  await seen(tab, 'button', 'Close reader mode')
  const reader = await until('the article', async () => findNode(await tab.tree(), 'article', article.name))
  await tab.screenshot(picture('3-reader'))
  lines.push(`Reader mode: the same article over the page, ${textOf(reader).length} characters, at ${tab.page.url()}.`)
  await tab.press('Escape')
  await gone(tab, 'button', 'Close reader mode')
  lines.push('Escape: back on the page as it was.')
  lines.push(`Pictures: ${['1-page', '2-popup', '3-reader'].map(picture).join(', ')}.`)
  return lines
}
