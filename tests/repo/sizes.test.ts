import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { filesIn, read } from './files.ts'

/**
 * Most bytes, gzipped: what is loaded before a reader sees the article has to be small on slow machines. The page
 * script is to come down to 60,000; until then this holds what it has, so that it does not grow.
 */
const most = { popup: 35_000, popupInAll: 60_000, pageScript: 71_000, readerScript: 60_000 }

/** Most bytes, gzipped, of the scripts that come into reader mode when something is asked of it. */
const mostWhenAsked = { sharing: 90_000, passage: 8_000, pictures: 20_000, listening: 30_000, removed: 8_000 }

const gzipped = (path: string) => gzipSync(read(path)).length

/** What writes files, copies of a whole article and QR codes comes only when it is asked for; these parts of the build. */
const exporters = /\/(?:markdown|html|epub|copy|link|qr)-[^/]*\.js$/

/**
 * The scripts a built page loads by itself: what it names, and what those import.
 * @param later whether to follow what is imported later, too, but for the exporters
 */
function scriptsOf(page: string, later = false): Set<string> {
  const seen = new Set<string>()
  const visit = (from: string, specifier: string) => {
    const path = specifier.startsWith('/')
      ? posix.join(...page.split('/').slice(0, 2), specifier)
      : posix.join(posix.dirname(from), specifier)
    if (seen.has(path)) return
    seen.add(path)
    const source = read(path)
    for (const [, next = ''] of source.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+|\/[^"']+)["']/g)) visit(path, next)
    if (!later) return
    for (const [, next = ''] of source.matchAll(/\bimport\(\s*[`"'](\.[^`"']+)[`"']\s*\)/g))
      if (!exporters.test(next)) visit(path, next)
  }
  for (const [, source = ''] of read(page).matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g))
    visit(page, source)
  return seen
}

for (const browser of ['chrome', 'firefox']) {
  describe(`sizes of the build for ${browser}`, () => {
    const injected = () => filesIn(`dist/${browser}`, ['.iife.js']).map(({ path }) => path)

    test('the popup loads little before it shows the article', () => {
      const scripts = [...scriptsOf(`dist/${browser}/src/popup/index.html`)]
      expect(scripts.length).toBeGreaterThan(0)
      expect(scripts.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThanOrEqual(most.popup)
    })

    test('the popup with every panel and sheet open is small, too', () => {
      const page = `dist/${browser}/src/popup/index.html`
      const scripts = [...scriptsOf(page, true)]
      expect(scripts.length).toBeGreaterThan(scriptsOf(page).size)
      expect(scripts.some((path) => path.includes('open-sheet'))).toBe(true)
      expect(scripts.reduce((sum, path) => sum + gzipped(path), 0)).toBeLessThanOrEqual(most.popupInAll)
    })

    test('two scripts are put into pages to read, and both are small', () => {
      const page = injected().filter((path) => path.includes('/page/'))
      const reader = injected().filter((path) => path.includes('/reader/'))
      expect([page.length, reader.length]).toEqual([1, 1])
      expect(gzipped(page[0] ?? '')).toBeLessThanOrEqual(most.pageScript)
      expect(gzipped(reader[0] ?? '')).toBeLessThanOrEqual(most.readerScript)
    })

    test('the others come when they are asked for, and are no larger than they have to be', () => {
      const others = injected().filter((path) => !/\/(?:page|reader)\//.test(path))
      const sizes = others.map((path) => [path.split('/').at(-2) ?? '', gzipped(path)] as const)
      expect(sizes.map(([name]) => name).sort()).toEqual(Object.keys(mostWhenAsked).sort())
      const large = sizes.filter(
        ([name, size]) => size > (Object.entries(mostWhenAsked).find(([key]) => key === name)?.[1] ?? 0),
      )
      expect(large).toEqual([])
    })
  })
}
