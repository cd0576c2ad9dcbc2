import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Started } from '../start.ts'

/** Comes last: the list is whole only when the browser is closed. */
export function requestTests(started: () => Started): void {
  test('the extension asked the network for nothing but pictures that the pages name', async () => {
    const { browser, site } = started()
    await browser.close()
    const asked = await browser.requests()
    const folders = ['tests/pages', 'tests/e2e/pages'].flatMap((parent) =>
      readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory()),
    )
    const pages = folders
      .map(({ name, parentPath }) => readFileSync(`${parentPath}/${name}/page.html`, 'utf8'))
      .join('\n')
    const isPage = (path: string) => folders.some(({ name }) => path === `/${name}/`)
    /** A picture is named by its address, its path or, beside the page, by its file; a page by the reader who opens it. */
    const isNamed = (url: string) => {
      const { origin, pathname } = new URL(url)
      if (origin !== site.url && origin !== site.otherUrl) return pages.includes(url)
      return (
        isPage(pathname) ||
        pages.includes(`"${pathname.slice(pathname.lastIndexOf('/') + 1)}`) ||
        pages.includes(pathname)
      )
    }
    expect(asked.filter((url) => !isNamed(url))).toEqual([])
  })
}
