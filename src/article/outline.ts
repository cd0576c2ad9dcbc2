import type { Root } from 'hast'
import { eachElement } from './hast.ts'
import { plainText } from './plain-text.ts'

/** A heading of an article. */
export interface Heading {
  /** How deep it stands in the outline, from 0. */
  depth: number
  /** Its words, white space folded. */
  text: string
}

const heading = /^h[1-6]$/

/**
 * The headings of an article in order, empty ones included, so that their places are those of the drawn headings.
 * Depths follow the ranks that occur one inside the other, whatever their numbers: h2, h4, h4 has the depths 0, 1, 1.
 */
export function headingsOf(body: Root): Heading[] {
  const open: number[] = []
  const headings: Heading[] = []
  eachElement(body, (element) => {
    if (!heading.test(element.tagName)) return
    const rank = Number(element.tagName[1])
    while ((open.at(-1) ?? 0) >= rank) open.pop()
    headings.push({ depth: open.length, text: plainText(element).replace(/\s+/g, ' ').trim() })
    open.push(rank)
  })
  return headings
}
