import { extractSelected } from '../extract/extract-selected.ts'
import type { Reading } from '../messages.ts'

/** What is selected on a page; null when nothing is that could be read. */
export function selectedRange(document: Document): Range | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  return selection.toString().trim() === '' ? null : selection.getRangeAt(0)
}

/** A reading of what is selected on a page; null when nothing is. Never changes the page or the selection. */
export function readSelected(document: Document): Reading | null {
  const range = selectedRange(document)
  const article = range && extractSelected(document, range, document.URL)
  if (!article) return null
  return { kind: 'article', article, forced: false, complete: true, inView: null, selection: 'shown' }
}
