import type { Article } from '../article/article.ts'
import { compose } from './compose/compose.ts'
import { selectArticle } from './extract.ts'
import { readMetadata } from './metadata/metadata.ts'
import type { Block } from './page-tree.ts'
import { readPage } from './read/read-page.ts'

/**
 * What a range of a live page touches, as an article: whole paragraphs, for half a sentence is no reading. Title and
 * authors are the page's, whatever was selected.
 * @returns null when nothing readable is in the range
 */
export function extractSelected(doc: Document, range: Range, url: string): Article | null {
  const tree = readPage(doc, { url })
  const found = selectArticle(tree)
  const keep = Uint8Array.from(tree.blocks, (block) => (isTouched(block, range) ? 1 : 0))
  const metadata = readMetadata(doc, { url, tree, selection: found })
  const body = compose(tree, { ...found, keep, removed: [] }, { title: '', baseUrl: tree.baseUrl })
  return body.children.length > 0 ? { ...metadata, leadImage: null, body, removed: {} } : null
}

/** Whether some of a block's text or one of its pictures is in a range; what is in another tree is not. */
function isTouched({ first, last, media }: Block, range: Range): boolean {
  if (first.getRootNode() !== range.startContainer.getRootNode()) return false
  const shared = range.cloneRange()
  shared.setStartBefore(first)
  shared.setEndAfter(last)
  // A start behind the end, and an end before the start, leave nothing between them.
  const begins = range.compareBoundaryPoints(Range.START_TO_START, shared)
  const ends = range.compareBoundaryPoints(Range.END_TO_END, shared)
  if (ends < 0) shared.setEnd(range.endContainer, range.endOffset)
  if (begins > 0 && !shared.collapsed) shared.setStart(range.startContainer, range.startOffset)
  return !shared.collapsed && (media > 0 || shared.toString().trim() !== '')
}
