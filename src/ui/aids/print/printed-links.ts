import type { Root } from 'hast'
import { eachElement } from '../../../article/hast.ts'

/** The addresses of an article's links to elsewhere, in order: number n is the n-th mark that `print.css` sets. */
export function printedLinks(body: Root): string[] {
  const links: string[] = []
  eachElement(body, ({ tagName, properties }) => {
    const href = tagName === 'a' ? String(properties.href ?? '') : ''
    if (/^https?:/.test(href)) links.push(href)
  })
  return links
}
