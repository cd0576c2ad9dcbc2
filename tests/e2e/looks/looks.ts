import { mkdirSync } from 'node:fs'
import { seen, until, type View } from '../../browser/view.ts'
import { openPage, type Started } from '../start.ts'
import { store } from '../store.ts'

/** Where the pictures are that somebody looked at and found right. */
export const reviewed = 'tests/e2e/looks/pictures'

/** A page in each of four scripts. */
const pages = { ko: 'korean-news-named', ja: 'japanese-ruby', ar: 'arabic-news', en: 'english-news' } as const
const themes = ['light', 'sepia', 'dark'] as const
/** Reader mode's windows in CSS pixels: the smallest it must do in, and a desktop's. */
const windows = [
  { width: 320, height: 640 },
  { width: 1440, height: 900 },
] as const

/** One look of Lectern; its name is the picture's. */
export interface Look {
  name: string
  page: string
  theme: (typeof themes)[number]
  /** Reader mode in this window, or the popup. */
  window: (typeof windows)[number] | null
}

export const looks: readonly Look[] = Object.entries(pages).flatMap(([language, page]) =>
  themes.flatMap((theme) =>
    [null, ...windows].map((window) => {
      const place = window ? `reader-${window.width}` : 'popup'
      return { name: `${place}-${language}-${theme}`, page, theme, window }
    }),
  ),
)

/** Shows Lectern as a look says and writes a picture of it into a folder. */
export async function take(started: Started, { name, page, theme, window }: Look, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const options = await started.browser.openOwn('src/options/index.html')
  await store(options.page, { 'setting.theme': theme })
  await options.close()
  const tab = await openPage(started, `/${page}/`)
  if (window) await tab.page.setViewport(window)
  const view: View = window ? tab : await tab.openPopup()
  if (window) await tab.command('toggle-reader')
  await seen(view, 'article')
  await until('the pictures', () =>
    view.withArticle((article) => [...article.querySelectorAll('img')].every(({ complete }) => complete)),
  )
  const path = `${folder}/${name}.png`
  await view.screenshot(path)
  await tab.close()
  return path
}
