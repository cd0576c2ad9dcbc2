import { build, type Plugin } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright'
import { ensureBrowsers } from '../tests/browser/ensure.ts'

/** Pages after which the tab is replaced, so that its memory stays small. */
const PAGES_A_TAB = 150

/** A browser tab with the product's own code in it, offline. */
export class Tab {
  private page: Page | null = null
  private used = 0
  private last: Promise<unknown> = Promise.resolve()
  private constructor(
    private readonly browser: Browser,
    private readonly scripts: readonly string[],
  ) {}

  static async open(scripts: readonly string[]): Promise<Tab> {
    const browser = await chromium.launch({
      executablePath: ensureBrowsers(['chromium']).chromium,
      args: ['--no-sandbox', '--disable-gpu', '--js-flags=--max-old-space-size=4096'],
    })
    return new Tab(browser, scripts)
  }

  /** Calls a function that a script put on `window`, with plain data, one call after the other. */
  call<Result>(name: string, ...args: readonly unknown[]): Promise<Result> {
    const result = this.last.then(() => this.callNow<Result>(name, args))
    this.last = result.catch(() => undefined)
    return result
  }

  /** A tab that broke down is replaced. */
  private async callNow<Result>(name: string, args: readonly unknown[]): Promise<Result> {
    if (this.page === null || ++this.used % PAGES_A_TAB === 0) await this.replace()
    try {
      return (await this.page!.evaluate(
        ([key, values]) => (window as unknown as Record<string, (...v: unknown[]) => unknown>)[key]!(...values),
        [name, args] as const,
      )) as Result
    } catch (error) {
      await this.replace()
      throw error
    }
  }

  private async replace(): Promise<void> {
    await this.page?.close()
    const context = this.browser.contexts()[0] ?? (await this.browser.newContext({ offline: true }))
    this.page = await context.newPage()
    for (const content of this.scripts) await this.page.addScriptTag({ content })
  }

  async close(): Promise<void> {
    await this.browser.close()
  }
}

/** One script out of a TypeScript entry file, as the product bundles it. */
export async function bundle(entry: string, plugins: Plugin[] = []): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'chrome120',
    logLevel: 'error',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins,
  })
  return result.outputFiles[0]!.text
}
