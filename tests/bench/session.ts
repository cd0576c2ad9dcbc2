import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core'
import { ensureBrowsers } from '../browser/ensure.ts'

/** Functions that a script puts on the page's `globalThis.inPage`; what goes in and out has to be JSON. */
export type InPage = Record<string, (...args: never[]) => unknown>

/** Scripts that run inside the browser, next to this file. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL(entry, import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}

/** An empty page to run in. */
async function serveEmpty(): Promise<{ url: string; close: () => void }> {
  const headers = { 'content-type': 'text/html' }
  const server = createServer((_, response) =>
    response.writeHead(200, headers).end('<!doctype html><title>bench</title>'),
  )
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}/`, close: () => server.close() }
}

const flags = ['--disable-gpu', '--js-flags=--max-old-space-size=6144 --expose-gc', '--disable-background-networking']

/** Milliseconds that a browser may take to start: a busy machine is slow, and nobody waits for the bench. */
const patience = 120_000

/** A headless Chromium with a script of ours in an empty page. */
export class Session<Api extends InPage> {
  private browser: Browser | null = null
  private current: Page | null = null
  private devtools: CDPSession | null = null
  private constructor(
    private readonly script: string,
    private readonly empty: { url: string; close: () => void },
  ) {}

  /** @param entry the script, as a path from this folder */
  static async open<Api extends InPage>(entry: string): Promise<Session<Api>> {
    return new Session<Api>(await bundle(entry), await serveEmpty())
  }

  /** The page with the script in it; a new one after `renew` or `kill`. */
  async page(): Promise<Page> {
    if (this.current) return this.current
    this.browser ??= await puppeteer.launch({
      executablePath: ensureBrowsers(['chromium']).chromium,
      // Chromium refuses to sandbox what root starts, which is what containers run as.
      args: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
      protocolTimeout: 0,
      timeout: patience,
    })
    const page = await this.browser.newPage()
    await page.goto(this.empty.url)
    await page.addScriptTag({ content: this.script })
    this.current = page
    this.devtools = await page.createCDPSession()
    await this.devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    return page
  }

  /** Runs a function of the script. */
  async call<Name extends keyof Api & string>(
    name: Name,
    ...args: Parameters<Api[Name]>
  ): Promise<ReturnType<Api[Name]>> {
    const page = await this.page()
    const run = (name: string, args: unknown[]): unknown => {
      const { inPage } = globalThis as unknown as { inPage: Record<string, (...args: unknown[]) => unknown> }
      return inPage[name]!(...args)
    }
    return (await page.evaluate(run, name, args)) as ReturnType<Api[Name]>
  }

  /** The DevTools protocol of the page. */
  async protocol(): Promise<CDPSession> {
    await this.page()
    return this.devtools!
  }

  /**
   * Milliseconds that the page's main thread has worked so far. Unlike the time on the wall, it does not grow while
   * other programs have the processor.
   */
  async worked(): Promise<number> {
    const { metrics } = await (await this.protocol()).send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000
  }

  /** Starts over in a new page of the same browser. */
  async renew(): Promise<void> {
    await this.current?.close()
    this.current = null
  }

  /** Ends the browser, even when its page is busy and does not answer. */
  kill(): void {
    this.browser?.process()?.kill('SIGKILL')
    this.browser = null
    this.current = null
  }

  async close(): Promise<void> {
    await this.browser?.close()
    this.empty.close()
  }
}
