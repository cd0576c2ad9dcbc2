import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Truth } from './truth.ts'

const here = import.meta.dirname

export interface PageFiles {
  slug: string
  html: string
  truth: Truth
}

/** Reads every test page from disk, for programs outside a browser; in one, see `load.ts`. */
export function readTestPages(): PageFiles[] {
  const slugs = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return slugs.map(({ name }) => ({
    slug: name,
    html: readFileSync(join(here, name, 'page.html'), 'utf8'),
    truth: JSON.parse(readFileSync(join(here, name, 'truth.json'), 'utf8')) as Truth,
  }))
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
const inline = /<\/?(?:a|abbr|b|cite|code|em|font|i|img|rp|rt|ruby|small|span|strong|sub|sup|time)\b[^>]*>/gi

/** All words of a page's source as one line: tags out (inline ones without a gap), entities read, white space folded. */
export function sourceText(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<(?:input|textarea)\b[^>]*?(?:placeholder|value)="([^"]*)"[^>]*>/gi, ' $1 ')
    .replace(inline, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ')
}
