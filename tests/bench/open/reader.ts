import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core'
import { until } from '../../browser/view.ts'
import { store } from '../../e2e/store.ts'
import { type Opening, watchOpening } from './steady.ts'

/** A Chromium with one extension, whose icon is pressed. */
export interface Reader {
  /** Opens a page, presses the icon and watches; with `closes`, presses Escape and watches again. */
  open(url: string, closes: boolean): Promise<{ opened: Opening; closed: Opening | null }>
  /** Sets an item in the extension's own storage of settings. */
  set(page: string, items: Record<string, unknown>): Promise<void>
  close(): Promise<void>
}

/** Starts Chromium with an unpacked extension. */
export async function startReader(program: string, folder: string): Promise<Reader> {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-open-profile-'))
  const browser = await puppeteer.launch({
    executablePath: program,
    pipe: true,
    enableExtensions: [folder],
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 800 },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const extension = await until(`the extension in ${folder}`, async () => [...(await browser.extensions()).values()][0])
  const own = `chrome-extension://${extension.id}/`
  const sessions = new Map<unknown, CDPSession>()
  /** The tab, and pages of the extension that are open, as its popup is. */
  async function views(page: Page): Promise<CDPSession[]> {
    const popups = browser
      .targets()
      .filter((target) => target.url().startsWith(own) && target.type() !== 'service_worker')
    const found: CDPSession[] = []
    for (const target of [page.target(), ...popups]) {
      const session = sessions.get(target) ?? (await target.createCDPSession().catch(() => null))
      if (session) {
        sessions.set(target, session)
        found.push(session)
      }
    }
    return found
  }
  return {
    async open(url, closes) {
      const page = await browser.newPage()
      await page.goto(url)
      await new Promise((resolve) => setTimeout(resolve, 300))
      const opened = await watchOpening(
        () => page.triggerExtensionAction(extension),
        () => views(page),
      )
      const closed = closes
        ? await watchOpening(
            () => page.keyboard.press('Escape'),
            () => views(page),
          )
        : null
      for (const target of browser.targets()) {
        if (target.url().startsWith(own) && target.type() !== 'service_worker') await (await target.asPage()).close()
      }
      await page.close()
      sessions.clear()
      return { opened, closed }
    },
    async set(path, items) {
      const page = await browser.newPage()
      await page.goto(own + path)
      await store(page, items)
      await page.close()
    },
    async close() {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
