import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How often the paragraphs of our English news page stand on each of the five pages. */
const times = [1, 4, 16, 64, 256]

/**
 * Writes five pages of one article, from a short one to a book, as `<folder>/<slug>/page.html`.
 * @returns the folder, and the slug and length in characters of each page
 */
export function writePages(): { folder: string; pages: { slug: string; length: number }[] } {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-open-'))
  const page = readFileSync('tests/pages/english-news/page.html', 'utf8')
  const paragraphs = (page.match(/<p>[^<]{80,}<\/p>/g) ?? []).join('\n')
  const last = page.lastIndexOf(paragraphs.split('\n').at(-1) ?? '')
  const pages = times.map((count) => {
    const slug = `article-${count}`
    const html = page.slice(0, last) + `${paragraphs}\n`.repeat(count - 1) + page.slice(last)
    mkdirSync(join(folder, slug))
    writeFileSync(join(folder, slug, 'page.html'), html)
    return { slug, length: html.length }
  })
  return { folder, pages }
}
