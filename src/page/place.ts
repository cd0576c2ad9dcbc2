import type { Article } from '../article/article.ts'
import { rawText } from '../article/hast.ts'

/** Characters and CSS pixels. */
const limits = {
  /** A shorter text stands in many places of a page: names, dates, labels of buttons. */
  telling: 12,
  /** So much of a paragraph tells it from every other. */
  enough: 200,
  /** So many pixels of a text have to be in the window for it to be read: half a line. */
  readable: 8,
}

/**
 * A piece of the paragraph of the article that is at the top of the window, without white space. What a bar or
 * dialog of the page covers is passed over, unless that is everything.
 * @returns null when the article's first text, covered or not, or nothing of the article is in the window
 */
export function textInView(document: Document, article: Article): string | null {
  const whole = bare(rawText(article.body))
  let covered: string | null = null
  for (const node of texts(document)) {
    const text = bare(node.data).slice(0, limits.enough)
    if (text.length < limits.telling || !isInWindow(node) || !whole.includes(text)) continue
    if (whole.startsWith(text)) return null
    if (!isCovered(node)) return text
    covered ??= text
  }
  return covered
}

/**
 * Scrolls the page so that a text is at the top of the window, unless it is in the window already.
 * @param text of a paragraph; white space in it does not count
 * @returns false, and nothing moved, when the page draws no such text
 */
export function scrollToText(document: Document, text: string): boolean {
  const node = findText(document, bare(text).slice(0, limits.enough))
  if (!node?.parentElement) return false
  if (!isInWindow(node)) node.parentElement.scrollIntoView({ block: 'start', behavior: 'instant' })
  return true
}

/** The first drawn text node with which a text begins or that begins with it. */
function findText(document: Document, wanted: string): Text | null {
  for (const node of texts(document)) {
    const text = bare(node.data).slice(0, limits.enough)
    if (text.length < limits.telling || !(text.startsWith(wanted) || wanted.startsWith(text))) continue
    if (placeOf(node).height > 0) return node
  }
  return null
}

function* texts(document: Document): Generator<Text> {
  if (!document.body) return
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) yield walker.currentNode as Text
}

function isInWindow(node: Text): boolean {
  const { top, bottom } = placeOf(node)
  const height = node.ownerDocument.defaultView?.innerHeight ?? 0
  return bottom >= limits.readable && top <= height - limits.readable
}

/**
 * Whether something else is drawn over the middle of what is in the window of a text. One that is wholly beside the
 * window, as on pages wider than it, counts as read: the reader moves up and down.
 */
function isCovered(node: Text): boolean {
  const { top, bottom, left, right } = placeOf(node)
  const { innerHeight = 0, innerWidth = 0 } = node.ownerDocument.defaultView ?? {}
  if (right <= 0 || left >= innerWidth) return false
  const drawn = node.ownerDocument.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight))
  return !drawn?.contains(node) && !node.parentElement?.contains(drawn)
}

/** The middle of what is left of a stretch within 0 and `end`. */
function middle(from: number, to: number, end: number): number {
  return (Math.max(from, 0) + Math.min(to, end)) / 2
}

function placeOf(node: Text): DOMRect {
  const range = node.ownerDocument.createRange()
  range.selectNodeContents(node)
  return range.getBoundingClientRect()
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
