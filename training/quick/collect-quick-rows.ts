import fs from 'node:fs'
import path from 'node:path'
import { bundle, Tab } from '../browser.ts'
import { NO_ADDRESS, savedPages } from '../pages.ts'
import { siteOf } from '../site.ts'

/** Looks at all pages of the folders in Chromium; writes the ids of the columns, then a page a line. */
export async function collectQuickRows(folders: readonly string[], out: string): Promise<void> {
  const tab = await Tab.open([await bundle(path.join(import.meta.dirname, 'in-page.main.ts'))])
  try {
    const lines: unknown[] = [await tab.call<string[]>('lecternQuickIds')]
    for (const folder of folders) {
      for (const { set, id, html, known } of savedPages(folder)) {
        const row = await tab.call<number[]>('lecternQuickRow', html, known.url ?? NO_ADDRESS)
        lines.push({ set, id, site: siteOf(known.url, `${set}/${id}`), kind: known.type ?? 'article', row })
      }
    }
    fs.writeFileSync(out, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  } finally {
    await tab.close()
  }
}
