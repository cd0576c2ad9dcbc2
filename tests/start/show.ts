import { mkdirSync, readFileSync } from 'node:fs'
import { findNode, gone, nodes, type ReadingBrowser, seen, type Tab, textOf, until } from '../browser/view.ts'

/** Where the pictures go. */
const folder = 'screenshots'

/** The words of the interface in a language of `public/_locales`. */
function wordsIn(language: string): (name: string) => string {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'))
  return (name) => messages[name].message
}

type Say = ReturnType<typeof wordsIn>
type Picture = (step: string) => string

async function showPopup(tab: Tab, say: Say, picture: Picture): Promise<{ name: string; line: string }> {
  const popup = await tab.openPopup()
  const article = await seen(popup, 'article')
  await popup.screenshot(picture('2-popup'))
  const parts = [...nodes(article)]
  const count = (role: string) => parts.filter((node) => node.role === role).length
  const line = `Popup: "${article.name}", ${textOf(article).length} characters, ${count('paragraph')} paragraphs, ${count('img')} images.`
  await popup.click('button', say('readerMode'))
  return { name: article.name, line }
}

/** Opens a part of reader mode by its button, takes its picture and closes it. */
async function showPart(tab: Tab, button: string, picture: string): Promise<void> {
  await tab.click('button', button)
  await seen(tab, 'dialog', button)
  await tab.screenshot(picture)
  await tab.press('Escape')
  await gone(tab, 'dialog', button)
}

async function showReader(tab: Tab, name: string, say: Say, picture: Picture): Promise<string> {
  await seen(tab, 'button', say('closeReader'))
  const reader = await until('the article', async () => findNode(await tab.tree(), 'article', name))
  await tab.screenshot(picture('3-reader'))
  await showPart(tab, say('textSettings'), picture('4-text'))
  await showPart(tab, say('share'), picture('5-share'))
  return `Reader mode: the same article over the page, ${textOf(reader).length} characters, at ${tab.page.url()}.`
}

/**
 * Does what a person would do with an article, in a browser without a window: click the toolbar icon, read in the
 * popup, go to reader mode, look at the panel and the share sheet, come back, see the settings. Writes a picture of
 * each step and gives lines about what was there.
 * @param language that the browser speaks, as in `public/_locales`
 */
export async function show(lectern: ReadingBrowser, tab: Tab, language: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const say = wordsIn(language)
  const steps: string[] = []
  const picture = (step: string) => {
    const path = `${folder}/${lectern.name}${language === 'en' ? '' : `-${language}`}-${step}.png`
    steps.push(path)
    return path
  }
  await tab.screenshot(picture('1-page'))
  const { name, line } = await showPopup(tab, say, picture)
  const lines = [line, await showReader(tab, name, say, picture)]
  await tab.press('Escape')
  await gone(tab, 'button', say('closeReader'))
  lines.push('Escape: back on the page as it was.')
  const options = await lectern.openOwn('src/options/index.html')
  await seen(options, 'heading', say('options'))
  await options.screenshot(picture('6-settings'))
  return [...lines, `Pictures: ${steps.join(', ')}.`]
}
