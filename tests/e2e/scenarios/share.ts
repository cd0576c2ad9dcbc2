import { describe, expect, onTestFinished, test } from 'vitest'
import { seen, until } from '../../browser/view.ts'
import { says } from '../says.ts'
import { open, type Started } from '../start.ts'

export function shareTests(started: () => Started): void {
  describe('sharing', () => {
    test('from the popup copies the address the page asks to be known by', async () => {
      const tab = await open(started(), '/lighthouse/?utm_source=letter&fbclid=abc')
      const popup = await tab.openPopup()
      await seen(popup, 'article')
      await popup.click('button', 'Share')
      await seen(popup, 'button', 'Copy link')
      await popup.click('button', 'Copy link')
      await says(popup, 'linkCopied')
      const link = `${started().site.url}/stories/skerrow`
      await expect.poll(() => started().browser.clipboard()).toBe(link)
    })

    test('from reader mode copies the page’s own address without what tracks', async () => {
      const tab = await open(started(), '/hostile/?id=7&utm_source=letter&fbclid=abc')
      await tab.command('toggle-reader')
      await seen(tab, 'button', 'Close reader mode')
      await tab.click('button', 'Share')
      await seen(tab, 'button', 'Copy link')
      await tab.click('button', 'Copy link')
      await says(tab, 'linkCopied')
      const link = `${started().site.url}/hostile/?id=7`
      await expect.poll(() => started().browser.clipboard()).toBe(link)
      expect(tab.page.url()).toContain('utm_source=letter')
    })

    test('puts a rich link on the clipboard, for programs that take one and for those that don’t', async () => {
      const tab = await open(started(), '/lighthouse/')
      await tab.command('toggle-reader')
      await seen(tab, 'article')
      await tab.click('button', 'Share')
      await seen(tab, 'radio', 'Rich text')
      await tab.click('radio', 'Rich text')
      await tab.click('button', 'Copy link')
      await says(tab, 'linkCopied')
      const [title, link] = ['The last winter of the Skerrow light', `${started().site.url}/stories/skerrow`]
      await expect.poll(() => started().browser.clipboard('text/html')).toContain(`<a href="${link}">${title}</a>`)
      expect(await started().browser.clipboard()).toBe(`${title}\n${link}`)
    })

    test('goes to a place of the reader’s own in a new tab, from the popup and from reader mode', async () => {
      const { site } = started()
      const options = await started().browser.openOwn('src/options/index.html')
      onTestFinished(() => options.close().catch(() => {}))
      const fill = async (field: string, text: string) => {
        await seen(options, 'textbox', field)
        await options.click('textbox', field)
        await options.page.keyboard.type(text)
      }
      await fill('Name', 'Wiki')
      await fill('Address', `${site.url}/korean-news-named/?u={url}&t={title}`)
      await options.click('button', 'Add')
      await seen(options, 'button', 'Remove Wiki')

      const arrived = async (place: string) => {
        const { searchParams } = new URL(
          await until(`the tab that the link of ${place} opens`, async () => {
            const urls = (await options.page.browser().pages()).map((page) => page.url())
            return urls.find((url) => url.includes('/korean-news-named/?u=') && url.includes(place))
          }),
        )
        return [searchParams.get('u'), searchParams.get('t')]
      }
      const popup = await (await open(started(), '/lighthouse/?utm_source=letter')).openPopup()
      await seen(popup, 'article')
      await popup.click('button', 'Share')
      await seen(popup, 'link', 'Wiki')
      // The popup closes under the finger, as the new tab takes the focus.
      await popup.click('link', 'Wiki').catch(() => {})
      expect(await arrived('skerrow')).toEqual([`${site.url}/stories/skerrow`, 'The last winter of the Skerrow light'])

      const tab = await open(started(), '/keeping/')
      await tab.command('toggle-reader')
      await seen(tab, 'article')
      await tab.click('button', 'Share')
      await seen(tab, 'link', 'Wiki')
      await tab.click('link', 'Wiki')
      const title = '섬진나루 “배다리” 백 년: 다시 잇다?'
      expect(await arrived('id%3D7')).toEqual([`${site.url}/stories/${encodeURIComponent('배다리')}?id=7`, title])
    })
  })
}
