import { spawnSync } from 'node:child_process'
import { launchChromium } from '../browser/chromium.ts'
import { ensureBrowsers } from '../browser/ensure.ts'
import { launchFirefox } from '../browser/firefox.ts'
import { serve } from '../browser/serve.ts'
import { hasDisplay, readOptions, type StartOptions } from './options.ts'
import { show } from './show.ts'

/** The page to open when none is named: a Korean news article with everything that gets in a reader's way. */
const sample = '/korean-news-named/'

function build(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  // The builder warns of its own affairs; that is worth reading only when it fails.
  if (status !== 0) throw new Error(`${stdout}${stderr}\nThe extension did not build.`)
}

async function start({ browser, headless, language, target }: StartOptions): Promise<void> {
  const program = ensureBrowsers([browser])[browser]
  build()
  const site = await serve(target.kind === 'file' ? target.folder : 'tests/pages')
  const path = target.kind === 'file' ? `/${encodeURIComponent(target.name)}` : sample
  const url = target.kind === 'address' ? target.url : site.url + path
  const launch = browser === 'firefox' ? launchFirefox : launchChromium
  const extension = browser === 'firefox' ? 'dist/firefox' : 'dist/chrome'
  const lectern = await launch({ program, extension, headless, language })
  try {
    const tab = await lectern.open(url)
    if (headless) {
      console.log(`Opened ${url} in ${browser} without a window.`)
      for (const line of await show(lectern, tab, language)) console.log(line)
    } else {
      console.log(`Opened ${url} in ${browser}.`)
      // Chromium keeps icons of new extensions in the menu of its puzzle piece,
      const icon = browser === 'chromium' ? 'icon, behind the puzzle piece in the toolbar,' : 'icon in the toolbar'
      console.log(`Click the Lectern ${icon} or press Alt+Shift+L; close the browser to end this.`)
      await lectern.disconnected()
    }
  } finally {
    await lectern.close().catch(() => {})
    await site.close()
  }
}

try {
  await start(readOptions(process.argv.slice(2), hasDisplay(process.platform, process.env)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
