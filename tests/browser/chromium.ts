import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core'
import { chooseFromMenu, runCommand } from './chromium-events.ts'
import { chromiumView } from './chromium-view.ts'
import { requestsOf } from './netlog.ts'
import { type LaunchOptions, load, type Popup, type ReadingBrowser, type Tab, until } from './view.ts'

/** Size of the page in the tests, in CSS pixels: a common laptop window. */
const viewport = { width: 1280, height: 800 }

async function asPopup(page: Page): Promise<Popup> {
  return {
    ...(await chromiumView(page)),
    evaluate: <T>(run: () => T) => page.evaluate(run) as Promise<T>,
    isClosed: async () => page.isClosed(),
    close: async () => {
      if (!page.isClosed()) await page.close()
    },
  }
}

async function asTab(browser: Browser, extension: Extension, page: Page): Promise<Tab> {
  const popupPage = () =>
    until('the popup', () => {
      const own = `chrome-extension://${extension.id}/`
      // The popup is the only page of the extension that is no tab of its own.
      const target = browser.targets().find((each) => each.url().startsWith(own) && each.url().includes('/popup'))
      return target ? target.asPage() : null
    })
  /** A toolbar click gives the extension `activeTab`, as a shortcut or a menu entry would. */
  async function grant(): Promise<void> {
    await page.triggerExtensionAction(extension)
    // One that a test before left open goes by itself meanwhile.
    await (await popupPage()).close().catch(() => {})
    await page.bringToFront()
  }
  return {
    ...(await chromiumView(page)),
    page,
    clickIcon: () => page.triggerExtensionAction(extension),
    async openPopup() {
      await page.triggerExtensionAction(extension)
      return asPopup(await popupPage())
    },
    popup: async () => asPopup(await popupPage()),
    async command(name) {
      await grant()
      await runCommand(extension, name)
    },
    async chooseFromMenu(id, on) {
      await grant()
      const linkUrl = on && (await page.$eval(on, (element) => (element as HTMLAnchorElement).href))
      await chooseFromMenu(extension, id, linkUrl)
    },
    close: () => page.close(),
  }
}

function downloadsIn(profile: string): string {
  return join(profile, 'saved')
}

function launch(options: LaunchOptions, profile: string): Promise<Browser> {
  const { program, extension, headless = true, display, language = 'en_US' } = options
  const args = [`--lang=${language.replace('_', '-')}`, `--log-net-log=${join(profile, 'net-log.json')}`]
  // Chromium refuses to sandbox what root starts, which is what containers run as.
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  return puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    // On Linux the language comes from here, on others from the argument.
    env: { ...process.env, LANGUAGE: language, ...(display ? { DISPLAY: display } : {}) },
    defaultViewport: headless ? viewport : null,
    downloadBehavior: { policy: 'allow', downloadPath: downloadsIn(profile) },
    args,
  })
}

/** Starts Chromium (or Chrome, or Edge) with the built extension in a fresh profile. */
export async function launchChromium(options: LaunchOptions): Promise<ReadingBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'lectern-chromium-'))
  mkdirSync(downloadsIn(profile))
  const browser = await launch(options, profile)
  const extension = await until('the extension', async () => [...(await browser.extensions()).values()][0])
  let requests: string[] = []
  async function open(url: string, { begun = false } = {}): Promise<Tab> {
    const page = await browser.newPage()
    await load(page, url, begun)
    return asTab(browser, extension, page)
  }
  return {
    name: 'chromium',
    open,
    openOwn: (path) => open(`chrome-extension://${extension.id}/${path}`),
    openInternal: () => open('chrome://version/'),
    downloads: downloadsIn(profile),
    async clipboard(type = 'text/plain') {
      // Only a page of ours may be asked: the extension has no right to read the clipboard.
      const page = await browser.newPage()
      await page.goto(`chrome-extension://${extension.id}/manifest.json`)
      await browser
        .defaultBrowserContext()
        .overridePermissions(`chrome-extension://${extension.id}`, ['clipboard-read'])
      const text = await page.evaluate(async (form) => {
        const items = await navigator.clipboard.read()
        const item = items.find(({ types }) => types.includes(form))
        return item ? (await item.getType(form)).text() : ''
      }, type)
      await page.close()
      return text
    },
    disconnected: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close()
      requests = requestsOf(`chrome-extension://${extension.id}`, readFileSync(join(profile, 'net-log.json'), 'utf8'))
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
    requests: async () => requests,
  }
}
