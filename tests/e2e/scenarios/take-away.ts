import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { seen, textOf, until, type View } from '../../browser/view.ts'
import { open, type Started } from '../start.ts'

const slug = 'keeping'
const title = '섬진나루 “배다리” 백 년: 다시 잇다?'
/** What a file named after the title is called: no system takes a colon and a question mark. */
const fileTitle = '섬진나루 “배다리” 백 년 다시 잇다'
const letters = (text: string) => text.replace(/\s+/g, '')

/** Pieces of the page in its order: a first and a last line, a heading, a caption, a cell, a quotation, an item. */
const must = [
  '강을 건너는 가장 오래된 길은',
  '배 서른 척과 밧줄 두 타래',
  '물이 줄면 말뚝이 보인다.',
  '하루 388명',
  '“다리는 나무가 아니라 약속으로 놓는 것이다.”',
  '널을 깔고 아이가 먼저 건넌다.',
  '100% of the planks',
  '舟はそれぞれの持ち主のもとへ帰り',
  'أسماء القوارب كلها',
  '돌아갈 때는 못을 다시 뽑아 준다.',
]

/** Waits for a download and gives its path. */
function downloaded(folder: string, name: string): Promise<string> {
  return until(`the file ${name} among ${readdirSync(folder)}`, () => {
    const files = readdirSync(folder)
    return files.includes(name) && !files.some((each) => /\.(part|crdownload)$/.test(each)) ? join(folder, name) : null
  })
}

/** The text of the article in a file that browsers open. */
async function textOfPage(started: Started, path: string): Promise<string> {
  const page = await open(started, pathToFileURL(path).href)
  return page.page.evaluate(() => document.querySelector('article')?.textContent ?? '')
}

/** The words of an article on the screen, without what is ours. */
const shownText = (view: View) =>
  view.withArticle((article) => article.querySelector('.article-body')?.textContent ?? '')

export function takeAwayTests(started: () => Started): void {
  describe('taking the article away', () => {
    const inPopup = async () => {
      const popup = await (await open(started(), `/${slug}/`)).openPopup()
      await seen(popup, 'article')
      return popup
    }
    const inReader = async () => {
      const tab = await open(started(), `/${slug}/`)
      await tab.command('toggle-reader')
      await seen(tab, 'article')
      return tab
    }

    for (const [place, start] of [['popup', inPopup] as const, ['reader mode', inReader] as const]) {
      const save = async (format: string, ending: string) => {
        const view = await start()
        const shown = letters(await shownText(view))
        await view.click('button', 'Share')
        await seen(view, 'button', `Save as ${format}`)
        await view.click('button', `Save as ${format}`)
        const path = await downloaded(started().browser.downloads, `${fileTitle}.${ending}`)
        // The next test of this format saves under the same name.
        const data = readFileSync(path)
        const kept = join(started().browser.downloads, `${place}.${ending}`)
        writeFileSync(kept, data)
        rmSync(path)
        return { shown, data, path: kept }
      }

      test(`${place}: the text file has the words of the article`, async () => {
        const { data } = await save('Plain text', 'txt')
        const text = letters(data.toString())
        expect(text.startsWith(letters(title))).toBe(true)
        for (const line of must) expect(text).toContain(letters(line))
        expect(text).not.toContain('소개')
      })

      test(`${place}: the Markdown file has front matter, the words, the table and the picture`, async () => {
        const { data } = await save('Markdown', 'md')
        const file = data.toString()
        expect(file).toContain(`title: "${title.replaceAll('"', '\\"')}"`)
        expect(file).toContain(`source: "${started().site.url}/stories/%EB%B0%B0%EB%8B%A4%EB%A6%AC?id=7"`)
        expect(file).toContain('| 1931 | 34척 | 하루 388명 |')
        expect(file).toContain(`![나루터의 옛 모습](${started().site.url}/${slug}/pier.png)`)
        for (const line of must.filter((each) => each !== '하루 388명')) expect(letters(file)).toContain(letters(line))
      })

      test(`${place}: the HTML file, opened, shows the words of the article`, async () => {
        const { shown, path } = await save('Web page (HTML)', 'html')
        expect(letters(await textOfPage(started(), path))).toContain(shown)
      })

      test(`${place}: the e-book has the words, and the picture that the reader let us read`, async () => {
        const { shown, data, path } = await save('E-book (EPUB)', 'epub')
        const entries = unzipSync(new Uint8Array(data))
        const chapter = `${path}.xhtml`
        writeFileSync(chapter, strFromU8(entries['book/article.xhtml']!))
        expect(letters(await textOfPage(started(), chapter))).toContain(shown)
        expect(Object.keys(entries).filter((entry) => entry.endsWith('.png'))).toHaveLength(1)
      })

      test(`${place}: Markdown is copied whole`, async () => {
        const view = await start()
        await view.click('button', 'Share')
        await seen(view, 'button', 'Copy as Markdown')
        await view.click('button', 'Copy as Markdown')
        // Looking at the clipboard takes the focus, and a popup without it closes.
        await until('it to be copied', async () => textOf(await view.tree()).includes('Copied: Markdown'))
        const isThere = async () => (await started().browser.clipboard()).startsWith(`# ${title}`)
        await until('the article on the clipboard', isThere)
        const copied = letters(await started().browser.clipboard())
        for (const line of must) expect(copied).toContain(letters(line))
      })
    }
  })
}
