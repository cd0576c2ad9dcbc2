import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** What to open: an address, a file on this machine, or the sample article. */
export type Target =
  | { kind: 'address'; url: string }
  | { kind: 'file'; folder: string; name: string }
  | { kind: 'sample' }

export interface StartOptions {
  browser: 'chromium' | 'firefox'
  /** Whether to run without a window. */
  headless: boolean
  /** Language of the interface, as its folder in `public/_locales` is called. */
  language: string
  target: Target
}

function targetOf(text: string | undefined): Target {
  if (text === undefined) return { kind: 'sample' }
  if (/^https?:/i.test(text)) return { kind: 'address', url: text }
  const path = resolve(text)
  if (!existsSync(path)) throw new Error(`${text} is neither an http address nor a file.`)
  return { kind: 'file', folder: dirname(path), name: basename(path) }
}

function languageOf(name: string, browser: string): string {
  if (!existsSync(`public/_locales/${name}`)) throw new Error(`There is no public/_locales/${name}.`)
  if (browser === 'firefox' && name !== 'en') throw new Error('Firefox comes in one language; try Chromium.')
  return name
}

/** Whether a window can be shown: always on macOS and Windows, with a display server on Linux. */
export function hasDisplay(platform: string, env: Record<string, string | undefined>): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** Reads the words after `npm start --`. Throws a sentence about what it does not understand. */
export function readOptions(words: string[], display: boolean): StartOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { firefox: { type: 'boolean' }, headless: { type: 'boolean' }, language: { type: 'string' } },
  })
  const browser = values.firefox ? 'firefox' : 'chromium'
  return {
    browser,
    language: languageOf(values.language ?? 'en', browser),
    headless: values.headless === true || !display,
    target: targetOf(positionals[0]),
  }
}
