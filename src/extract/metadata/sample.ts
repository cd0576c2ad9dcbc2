import type { PageTree, Selection } from '../page-tree.ts'
import { byTag } from './dom.ts'

/** Enough text to know script and direction, in characters. */
const enough = 4000

/** A sample of the article's text: of what was chosen, else of all blocks, else of the page's paragraphs. */
export function sampleText(doc: Document, tree?: PageTree, selection?: Selection): string {
  let text = ''
  if (tree) {
    for (const block of tree.blocks) {
      if (selection && !selection.keep[block.index]) continue
      text += `${block.text}\n`
      if (text.length > enough) return text
    }
    if (text) return text
  }
  const body = byTag(doc, 'body')[0]
  if (!body) return ''
  for (const tag of ['p', 'td', 'div']) {
    for (const element of byTag(doc, tag)) {
      text += `${element.textContent?.slice(0, enough) ?? ''}\n`
      if (text.length > enough) return text
    }
    if (text.length > 200) return text
  }
  return text
}
