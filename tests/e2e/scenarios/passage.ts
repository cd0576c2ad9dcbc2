import { describe, expect, test } from 'vitest'
import { seen, until, type View } from '../../browser/view.ts'
import { says } from '../says.ts'
import { type Name, open, type Started } from '../start.ts'

const slug = 'keeping'

/** A piece of the page by its first and last words; `nth` counts the places where the first words stand. */
interface Piece {
  from: string
  to: string
  nth?: number
}

const pieces: Record<string, Piece> = {
  'a sentence in Korean that stands twice': { from: '배들은 두 번 헤아렸다.', to: '두 번 헤아렸다.', nth: 1 },
  'the first of two alike sentences in English': { from: 'The boats were counted twice.', to: 'counted twice.' },
  'the second of two alike sentences in English': { from: 'The boats were counted twice.', to: 'twice.', nth: 1 },
  'quotes, dashes and percent signs': { from: '“the bridge that goes', to: '50% in a bad year' },
  'paragraphs, a picture and a table': { from: '나루지기였던 할아버지의', to: '약속으로 놓는 것이다.' },
  'a word in Japanese': { from: '渡し守の帳面', to: '帳面' },
  Chinese: { from: '船回到各自的主人那里', to: '继续打鱼' },
  Arabic: { from: 'ثم تعود القوارب', to: 'لصيد السمك' },
  'part of a word, which becomes the word': { from: '통행세이기', to: '통행세' },
}

/** Selects a piece of the article as a hand does; it goes into the page, so it may use nothing from outside. */
function select(article: Element, { from, to, nth = 0 }: Piece): void {
  const { ownerDocument: document } = article
  const textsOnly = 4
  const walker = document.createTreeWalker(article, textsOnly)
  let left = nth
  let start: { node: Text; offset: number } | undefined
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const at = start ? -1 : node.data.indexOf(from)
    if (at >= 0 && left-- === 0) start = { node, offset: at }
    const end = start ? node.data.indexOf(to, node === start.node ? start.offset : 0) : -1
    if (!start || end < 0) continue
    start.node.parentElement?.scrollIntoView({ block: 'center' })
    document.getSelection()?.setBaseAndExtent(start.node, start.offset, node, end + to.length)
    return
  }
  throw new Error(`The article has no "${from}" … "${to}".`)
}

/** How far from the middle of the window the browser put the first words of a piece, in windows; whether it scrolled. */
function placeOf({ from, nth = 0 }: Piece): { top: number; scrolled: boolean } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let left = nth
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const at = node.data.indexOf(from)
    if (at < 0 || left-- > 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + from.length)
    return { top: range.getBoundingClientRect().top / innerHeight, scrolled: scrollY > 0 }
  }
  throw new Error(`The page has no "${from}".`)
}

export function passageTests(started: () => Started, name: Name): void {
  describe('a passage', () => {
    const copyLink = async (view: View, piece: Piece) => {
      await view.withArticle(select, piece)
      await seen(view, 'button', 'Copy a link to this text')
      await view.click('button', 'Copy a link to this text')
      await says(view, 'passageLinkCopied')
      return until('the link', async () => {
        const text = await started().browser.clipboard()
        return text.includes(':~:text=') ? text : null
      })
    }
    /** Where a fresh tab comes to rest that opens a link. */
    const opened = async (link: string, piece: Piece) => {
      const tab = await open(started(), link)
      await until('the browser to scroll', async () => (await tab.page.evaluate(placeOf, piece)).scrolled)
      return tab.page.evaluate(placeOf, piece)
    }

    for (const [what, piece] of Object.entries(pieces)) {
      test(`gets a link that ${name} itself scrolls to: ${what}`, async () => {
        const tab = await open(started(), `/${slug}/?utm_source=letter`)
        const popup = await tab.openPopup()
        const link = await copyLink(popup, piece)
        expect(link).not.toContain('utm_source')
        const { top } = await opened(link, piece)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(top).toBeLessThan(1)
      })
    }

    test('gets the same link in reader mode, and is quoted with title and link', async () => {
      const piece = pieces['the second of two alike sentences in English']!
      const tab = await open(started(), `/${slug}/`)
      await tab.command('toggle-reader')
      const link = await copyLink(tab, piece)
      expect((await opened(link, piece)).top).toBeLessThan(1)
      await tab.page.bringToFront()
      await tab.click('button', 'Copy the quote')
      await says(tab, 'quoteCopied')
      const quoted = `“The boats were counted twice.”\n\n섬진나루 “배다리” 백 년: 다시 잇다?\n${link}`
      await expect.poll(() => started().browser.clipboard()).toBe(quoted)
    })

    test('is shared with its link', async () => {
      const tab = await open(started(), `/${slug}/`)
      await tab.command('toggle-reader')
      await seen(tab, 'article')
      await tab.withArticle(select, pieces.Chinese!)
      await seen(tab, 'button', 'Share the passage')
      await tab.click('button', 'Share the passage')
      await seen(tab, 'dialog', 'Share the passage')
      await tab.click('button', 'Copy link')
      await says(tab, 'linkCopied')
      await expect.poll(() => started().browser.clipboard()).toMatch(/#:~:text=/)
    })
  })
}
