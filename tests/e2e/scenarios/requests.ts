import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Started } from '../start.ts'

/** Comes last: the list is whole only when the browser is closed. */
export function requestTests(started: () => Started): void {
  test('the extension asked the network for nothing but pictures that the pages name', async () => {
    const { browser, site } = started()
    await browser.close()
    const asked = await browser.requests()
    const slugs = readdirSync('tests/pages', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    const pages = slugs.map(({ name }) => readFileSync(`tests/pages/${name}/page.html`, 'utf8')).join('\n')
    const isNamed = (url: string) => pages.includes(url.startsWith(site.url) ? url.slice(site.url.length) : url)
    expect(asked.filter((url) => !isNamed(url))).toEqual([])
  })
}
