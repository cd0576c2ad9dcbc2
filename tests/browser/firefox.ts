import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { pressKeys } from './chromium-view.ts'
import { firefoxChrome, type InChrome } from './firefox-chrome.ts'
import { pressInWindow } from './firefox-keys.ts'
import { firefoxView, runInContent } from './firefox-view.ts'
import { type LaunchOptions, load, type Popup, type ReadingBrowser, type Tab, until } from './view.ts'

const viewport = { width: 1280, height: 800 }
const popupBrowser = `document.querySelector('browser.webextension-popup-browser')`

const isPopupClosed = (inChrome: InChrome) => inChrome<boolean>(`return !${popupBrowser}`)

async function closePopup(inChrome: InChrome): Promise<void> {
  await inChrome(`${popupBrowser}?.closest('panel')?.hidePopup()`)
  await until('the popup to close', () => isPopupClosed(inChrome))
}

function asPopup(inChrome: InChrome): Popup {
  return {
    ...firefoxView(inChrome, popupBrowser),
    press: (keys) => pressInWindow(inChrome, keys),
    evaluate: <T>(run: () => T) => runInContent<T>(inChrome, popupBrowser, `(${run})()`),
    isClosed: () => isPopupClosed(inChrome),
    close: () => closePopup(inChrome),
  }
}

/** Without a screen no window has the focus, and a button would take no key. */
const takeFocus = `window.focus(); gBrowser.selectedBrowser.focus(); Services.focus.activeWindow = window`

function asTab(inChrome: InChrome, page: Page, gecko: string): Tab {
  const widget = gecko.toLowerCase().replace(/[^\w-]/g, '_')
  const view = firefoxView(inChrome, 'gBrowser.selectedBrowser')
  const popup = async () => {
    await until('the popup', () => inChrome<boolean>(`return !!${popupBrowser}?.currentURI?.spec.includes('popup')`))
    // A real click gives the popup the focus; without a screen nothing does.
    await inChrome(`${popupBrowser}.focus()`)
    return asPopup(inChrome)
  }
  const clickIcon = () => inChrome<void>(`document.getElementById('${widget}-BAP').click()`)
  return {
    ...view,
    page,
    async click(role, name) {
      const height = await page.evaluate(() => innerHeight)
      const isShown = ({ y }: { y: number }) => y >= 0 && y < height
      // What is further down, on the page or in a sheet over it, is scrolled to, as a person would.
      await view.scrollTo(role, name)
      // What is still moving would be gone from under the mouse.
      let before = { x: -1, y: -1 }
      const { x, y } = await until(`${role} "${name}" to stand still in the window`, async () => {
        const [was, point] = [before, await view.pointAt(role, name)]
        before = point
        return isShown(point) && point.x === was.x && point.y === was.y ? point : null
      })
      await page.mouse.click(x, y)
    },
    press: (keys) => pressKeys(page, keys),
    clickIcon,
    async openPopup() {
      await clickIcon()
      return popup()
    },
    popup,
    async command(name) {
      const shortcut = await inChrome<string>(
        `const commands = await WebExtensionPolicy.getByID('${gecko}').extension.shortcuts.commands
        return commands.get(argument).shortcut`,
        name,
      )
      await inChrome(takeFocus)
      await pressInWindow(inChrome, shortcut)
    },
    async chooseFromMenu(id, on) {
      if (on) await page.click(on, { button: 'right' })
      else await page.mouse.click(8, 8, { button: 'right' })
      await until('the context menu', () =>
        inChrome<boolean>(
          `const menu = document.getElementById('contentAreaContextMenu')
          const item = menu.querySelector('[id^="${widget}-menuitem-"][id$="${id}"]')
          if (menu.state !== 'open' || !item) return false
          menu.activateItem(item)
          return true`,
        ),
      )
    },
    close: () => page.close(),
  }
}

function launch({ program, headless = true, display }: LaunchOptions, downloads: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    env: display ? { ...process.env, DISPLAY: display } : process.env,
    defaultViewport: headless ? viewport : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  })
}

/** Keeps the addresses that something of the extension asks for. */
const recordRequests = `window.lecternRequests = []
  Services.obs.addObserver({ observe(subject) {
    const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel)
    if (loadInfo?.triggeringPrincipal?.addonPolicy?.id === argument) window.lecternRequests.push(URI.spec)
  } }, 'http-on-opening-request')`

/** Starts Firefox with the built extension in a fresh profile. */
export async function launchFirefox(options: LaunchOptions): Promise<ReadingBrowser> {
  const downloads = mkdtempSync(join(tmpdir(), 'lectern-saved-'))
  const browser = await launch(options, downloads)
  const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'))
  const gecko: string = manifest.browser_specific_settings.gecko.id
  await browser.installExtension(resolve(options.extension))
  const inChrome = await firefoxChrome(browser)
  await inChrome(recordRequests, gecko)
  await inChrome(
    `CustomizableUI.addWidgetToArea(argument + '-browser-action', 'nav-bar')`,
    gecko.toLowerCase().replace(/[^\w-]/g, '_'),
  )
  let requests: string[] = []
  /** WebDriver may not go to pages of the browser or of extensions; Firefox's own window may. */
  async function openTrusted(url: string): Promise<Tab> {
    await closePopup(inChrome)
    const before = new Set(await browser.pages())
    await inChrome(`gBrowser.selectedTab = gBrowser.addTrustedTab(argument)`, url)
    const page = await until('the page', async () => (await browser.pages()).find((each) => !before.has(each)))
    await inChrome(takeFocus)
    return asTab(inChrome, page, gecko)
  }
  return {
    name: 'firefox',
    async open(url, { begun = false } = {}) {
      const page = await browser.newPage()
      await page.bringToFront()
      // A popup that a test left open would be closed, not opened, by the next click on the icon.
      await closePopup(inChrome)
      await load(page, url, begun)
      await inChrome(takeFocus)
      return asTab(inChrome, page, gecko)
    },
    openOwn: async (path) => {
      const host = await inChrome<string>(`return WebExtensionPolicy.getByID(argument).mozExtensionHostname`, gecko)
      return openTrusted(`moz-extension://${host}/${path}`)
    },
    openInternal: () => openTrusted('about:license'),
    downloads,
    clipboard: (type = 'text/plain') =>
      inChrome<string>(
        `const transfer = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable)
        transfer.init(null)
        transfer.addDataFlavor(argument)
        Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard)
        const data = {}
        transfer.getTransferData(argument, data)
        return data.value.QueryInterface(Ci.nsISupportsString).data`,
        type,
      ),
    disconnected: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      requests = await inChrome<string[]>('return window.lecternRequests')
      await browser.close()
      rmSync(downloads, { recursive: true, force: true })
    },
    requests: async () => requests,
  }
}
