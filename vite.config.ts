import { fileURLToPath } from 'node:url'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { playwright } from '@vitest/browser-playwright'
import type { Plugin, Rolldown } from 'vite'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }
import { findBrowser } from './tests/browser/find.ts'

const chromium = process.env.VITEST ? findBrowser('chromium') : null
// Chromium refuses to sandbox what root starts, which is what containers run as.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
/** What `--mode` may be in a build: the browser to build for. Tests and other Chromium browsers take Chrome's. */
type Browser = 'chrome' | 'firefox'
/** The oldest versions that the manifest allows. */
const oldest = {
  chrome: `chrome${manifest.minimum_chrome_version}`,
  firefox: `firefox${Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10)}`,
}

/**
 * The manifest of one browser: `manifest.json` without what only the other browser knows, so that neither warns.
 * Firefox runs the background as an event page, Chrome as a service worker.
 */
function manifestFor(browser: Browser): ManifestV3Export {
  const { browser_specific_settings, minimum_chrome_version, background, ...common } = manifest
  if (browser === 'chrome') return { ...common, minimum_chrome_version, background } as ManifestV3Export
  const page = { scripts: [background.service_worker], type: background.type }
  return { ...common, browser_specific_settings, background: page } as ManifestV3Export
}

type Output = Rolldown.OutputAsset | Rolldown.OutputChunk | undefined

/** Changes the text of a built file that is there. */
function rewrite(output: Output, change: (text: string) => string): void {
  if (output?.type !== 'asset') return
  const { source } = output
  output.source = change(typeof source === 'string' ? source : new TextDecoder().decode(source))
}

const string = (group: number): string => `(["'\`])(?:\\\\.|(?!\\${group}).)*\\${group}`
/**
 * Rows of the engine's tables say what they are called, why they are there, which test page needs them, and where they
 * come from. That is for people and for tests; in the script that is put into pages it would be a thirtieth of its weight.
 */
const reasons = new RegExp(
  `reason:${string(1)},page:${string(2)},?|,source:${string(3)}|id:${string(4)},(?=add:|names:)`,
  'g',
)

function closeToPages(text: string): string {
  const { web_accessible_resources: _, ...rest } = JSON.parse(text)
  return JSON.stringify(rest, null, 2)
}

/**
 * Puts right what CRXJS leaves after building scripts for injection:
 * - a script ends with its value, so that `scripting.executeScript` answers with what the script exports;
 * - no file is open to web pages: CRXJS lists every injected script for all sites, by which any page could find out
 *   that Lectern is installed, and `executeScript` does not need it;
 * - the module forms of the same scripts, which nothing loads, are left out.
 */
const injectedScripts: Plugin = {
  name: 'injected-scripts',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const context of ['page', 'reader', 'sharing', 'passage', 'pictures', 'listening', 'removed']) {
        rewrite(bundle[`src/${context}/main.iife.js`], (text) => `${text}\nmain_iife;\n`)
      }
      rewrite(bundle['src/page/main.iife.js'], (text) => text.replace(reasons, ''))
      rewrite(bundle['manifest.json'], closeToPages)
      for (const name of Object.keys(bundle)) if (/main\.iife\.tsx?-/.test(name)) delete bundle[name]
    },
  },
}

/** Files of the extension lie on the machine and bring no styles of their own: asking for them early gains nothing. */
const noPreload: Plugin = {
  name: 'no-preload',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : null),
}

/** How names of characters are decoded without a browser's parser for HTML, by a table. */
const referenceTable = fileURLToPath(
  new URL('./node_modules/decode-named-character-reference/index.js', import.meta.url),
)

/** What Preact does with HTML text if it is ever given any, as it stands in what is built. */
const preactSink =
  /\([\w$]+\|\|[\w$]+&&\([\w$]+\.__html==[\w$]+\.__html\|\|[\w$]+\.__html==[\w$]+\.innerHTML\)\|\|\([\w$]+\.innerHTML=[\w$]+\.__html\),/g

/**
 * Takes the last way by which a text could become HTML out of what is built. We never use Preact's
 * `dangerouslySetInnerHTML`; with its branch gone nobody can by mistake. A test finds no `innerHTML` in the build.
 */
const noHtmlText: Plugin = {
  name: 'no-html-text',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type === 'chunk') output.code = output.code.replace(preactSink, '(')
        else if (output.fileName.endsWith('.js')) rewrite(output, (text) => text.replace(preactSink, '('))
      }
    },
  },
}

/** Libraries of files to take away, and those that read them back in tests. */
const bundledForTests = [
  'axe-core',
  'fflate',
  'hast-util-to-html',
  'hast-util-to-mdast',
  'jsqr',
  'mdast-util-from-markdown',
  'mdast-util-frontmatter',
  'mdast-util-gfm',
  'mdast-util-math',
  'mdast-util-to-hast',
  'mdast-util-to-markdown',
  'micromark-extension-frontmatter',
  'micromark-extension-gfm',
  'micromark-extension-math',
  'punycode/punycode.es6.js',
  'uqr',
  'xast-util-to-xml',
  'yaml',
]

const tests: ViteUserConfig['test'] = {
  // A browser says so when a size changed once more within one frame, and tells the observer in the next: no fault.
  onUnhandledError: ({ message }) => (message?.startsWith('ResizeObserver loop') ? false : undefined),
  projects: [
    {
      // Named, so that no page of tests is loaded anew when one of them is first met.
      optimizeDeps: { include: bundledForTests },
      test: {
        name: 'unit',
        setupFiles: ['tests/extension-api.ts'],
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: ['tests/repo/**', 'tests/e2e/**', 'tests/node/**'],
        // Far more than any needs, for machines that stand still for seconds while others work.
        testTimeout: 60_000,
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
        testTimeout: 120_000,
        hookTimeout: 120_000,
      },
    },
  ],
}

export default defineConfig(({ mode }) => {
  if (process.env.VITEST) return { test: tests }
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [crx({ manifest: manifestFor(browser), browser }), injectedScripts, noHtmlText, noPreload],
    resolve: { alias: { 'decode-named-character-reference': referenceTable } },
    build: { outDir: `dist/${browser}`, target: oldest[browser], modulePreload: false },
  }
})
