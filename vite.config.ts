import { crx } from '@crxjs/vite-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { injectedScripts } from './build/injected.ts'
import { browsers, manifestFor } from './build/manifest.ts'

const chromium = process.env.CHROME_PATH ?? '/usr/bin/chromium'
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
              launchOptions: { executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'] },
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
