import { describe, expect, test } from 'vitest'
import { gone, nodes, seen, textOf, until, type View } from '../../browser/view.ts'
import { changesOf, stateOf, watch } from '../page-state.ts'
import { says } from '../says.ts'
import { open, type Started } from '../start.ts'

const slug = 'korean-news-dialog'
/** The page's line of rights, which is no part of the article; and a sentence in its dialog. */
const rights = /^ⓒ 나루일보/
const login = '이름과 이메일 주소만 있으면'

/** The kinds in the list that is open, with the number of each. */
async function counted(view: View): Promise<Record<string, number>> {
  const list = await seen(view, 'dialog', 'What was removed')
  const headings = [...nodes(list)].filter(({ role, name }) => role === 'heading' && / \d+$/.test(name))
  return Object.fromEntries(headings.map(({ name }) => [name.replace(/ \d+$/, ''), Number(/\d+$/.exec(name)?.[0])]))
}

async function openList(view: View): Promise<void> {
  await view.click('button', 'What was removed')
  await seen(view, 'heading', /^dialogs \d+$/)
}

async function closeList(view: View): Promise<void> {
  await view.click('button', 'Close')
  await gone(view, 'dialog', 'What was removed')
}

/** Opens the part that begins so, and does one of the things that can be done with it. */
async function choose(view: View, part: RegExp, way: string): Promise<void> {
  const { name } = await seen(view, 'button', part)
  await view.click('button', name)
  await seen(view, 'button', way)
  await view.click('button', way)
}

/** Waits until the article has a text, or has it no more. */
async function articleHas(view: View, text: string, has: boolean): Promise<void> {
  await until(`an article ${has ? 'with' : 'without'} "${text}"`, async () => {
    return textOf(await seen(view, 'article')).includes(text) === has
  })
}

export function removedTests(started: () => Started): void {
  const site = () => new URL(started().site.url).hostname
  const inPopup = async () => {
    const tab = await open(started(), `/${slug}/`)
    const popup = await tab.openPopup()
    await seen(popup, 'article')
    return { tab, view: popup as View }
  }
  const inReader = async () => {
    const tab = await open(started(), `/${slug}/`)
    await tab.command('toggle-reader')
    await seen(tab, 'article')
    return { tab, view: tab as View }
  }

  describe('what was removed', () => {
    test('is counted under the article by what is on the page, which stays as it is', async () => {
      const tab = await open(started(), `/${slug}/`)
      await watch(tab)
      const before = await stateOf(tab)
      const popup = await tab.openPopup()
      const line = await seen(popup, 'button', /^Removed: \d+ \(/)
      await openList(popup)
      const counts = await counted(popup)
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
      expect(Number(/\d+/.exec(line.name)?.[0])).toBe(total)
      for (const [kind, count] of Object.entries(counts)) expect(line.name).toContain(`${kind} ${count}`)
      const dialogs = await tab.page.evaluate(() => document.querySelectorAll('[role="dialog"]').length)
      expect(counts.dialogs).toBe(dialogs)
      expect(await stateOf(tab)).toEqual(before)
      expect(await changesOf(tab)).toEqual([])
    })

    for (const [where, openView] of Object.entries({ 'the popup': inPopup, 'reader mode': inReader })) {
      test(`is looked at, put back in its place and removed again in ${where}`, async () => {
        const { view } = await openView()
        await openList(view)
        const { name } = await seen(view, 'button', /^로그인 댓글을 작성하려면/)
        expect(name).not.toContain('만 14세 미만은')
        await view.click('button', name)
        await until('the whole text', async () => textOf(await view.tree()).includes('만 14세 미만은'))
        await view.click('button', 'Put back')
        await says(view, 'isBack')
        await closeList(view)
        await articleHas(view, login, true)
        await openList(view)
        await choose(view, /^로그인 댓글을 작성하려면/, 'Remove again')
        await says(view, 'isRemoved')
        await closeList(view)
        await articleHas(view, login, false)
      })
    }

    test('is kept on the site from then on, in popup and reader mode, until the rule is forgotten', async () => {
      const { tab, view } = await inPopup()
      await openList(view)
      await choose(view, rights, `Always keep on ${site()}`)
      await says(view, 'isBack')
      const other = await open(started(), `/${slug}/?another`)
      await other.command('toggle-reader')
      await articleHas(other, 'ⓒ 나루일보', true)
      await openList(other)
      await seen(other, 'heading', `Rules for ${site()}`)
      await choose(other, rights, 'Forget this rule')
      await says(other, 'ruleForgotten')
      await closeList(other)
      await articleHas(other, 'ⓒ 나루일보', false)
      await tab.page.bringToFront()
      const again = await tab.openPopup()
      await articleHas(again, 'ⓒ 나루일보', false)
    })

    test('where the engine is not sure, other parts are offered; the one that is chosen can be remembered', async () => {
      const tab = await open(started(), '/no-article-home/')
      const popup = await tab.openPopup()
      await seen(popup, 'button', 'Try anyway')
      await popup.click('button', 'Try anyway')
      await seen(popup, 'button', 'Show other parts')
      await popup.click('button', 'Show other parts')
      await says(popup, 'whichPart')
      const { name } = await seen(popup, 'button', /Ferry timetable/)
      await popup.click('button', name)
      await says(popup, 'pickedPart')
      await articleHas(popup, 'no longer waits for the train', true)
      await articleHas(popup, 'By a margin of 212 votes', false)
      await popup.click('button', 'Back to the first choice')
      await articleHas(popup, 'By a margin of 212 votes', true)
    })

    test('is always removed on a site, by a rule that is read and taken back among the settings', async () => {
      const { view } = await inReader()
      await openList(view)
      await choose(view, rights, `Always remove on ${site()}`)
      await says(view, 'isRemoved')
      const options = await started().browser.openOwn('src/options/index.html')
      await seen(options, 'heading', 'Parts of pages')
      await until('the rule', async () => textOf(await options.tree()).includes('Remove p.copy'))
      await options.click('button', `Forget this rule: ${site()}, p.copy`)
      await until('no rule', async () => !textOf(await options.tree()).includes('p.copy'))
      await options.close()
    })
  })
}
