import type { ManifestV3Export } from '@crxjs/vite-plugin'
import source from '../manifest.json' with { type: 'json' }

/** Browsers we build for; the newer Chromium browsers take the one for Chrome. */
export const browsers = ['chrome', 'firefox'] as const
export type Browser = (typeof browsers)[number]

/**
 * The manifest of one browser: `manifest.json` without what only the other browser knows, so that neither warns.
 * Firefox runs the background as an event page, Chrome as a service worker.
 */
export function manifestFor(browser: Browser): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, ...common } = source
  if (browser === 'chrome') return { ...common, minimum_chrome_version, background } as ManifestV3Export
  const page = { scripts: [background.service_worker], type: background.type }
  return { ...common, browser_specific_settings, background: page } as ManifestV3Export
}
