import { crx } from '@crxjs/vite-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { injectedScripts } from './build/injected.ts'
import { browsers, manifestFor } from './build/manifest.ts'
import { findBrowser } from './tests/browser/find.ts'

const chromium = process.env.VITEST ? findBrowser('chromium') : null
// Chromium refuses to sandbox what root starts, which is what containers run as.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
/** Which browser to build for: BROWSER=chrome (as is) or BROWSER=firefox. */
const browser = browsers.find((each) => each === process.env.BROWSER) ?? 'chrome'

export default defineConfig({
  plugins: process.env.VITEST ? [] : [crx({ manifest: manifestFor(browser), browser }), injectedScripts],
  build: {
    outDir: `dist/${browser}`,
    // The oldest browsers of the manifest.
    target: browser === 'firefox' ? 'firefox140' : 'chrome125',
    modulePreload: { polyfill: false },
  },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/extension-api.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/repo/**', 'tests/e2e/**', 'tests/node/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: [...sandbox, '--disable-gpu'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { name: 'repo', include: ['tests/repo/**/*.test.ts'], environment: 'node' } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
