import type { PassageRequest } from '../../messages.ts'

/** What the reader selected of the article. */
export interface Selected {
  range: Range
  /** As it is read: paragraphs on lines of their own, white space folded. */
  text: string
  /** How to look for it on the page. */
  request: PassageRequest
}

/** Characters of the article before and after a passage that tell it from others. */
const context = 40

/** What is selected of the article in a view; null when nothing is, or something else. */
export function selectedPassage(root: Document | ShadowRoot): Selected | null {
  const range = selectedRange(root)
  const article = elementOf(range?.commonAncestorContainer)?.closest('.article')
  if (!range || !article) return null
  const text = textOf(range)
  if (text === '') return null
  const before = bare(textBetween(article, range, 'before')).slice(-context)
  const after = bare(textBetween(article, range, 'after')).slice(0, context)
  return { range, text, request: { passage: bare(text), before, after } }
}

/**
 * The selection inside a root. Browsers hide what is selected in a shadow tree from the document's selection, each in
 * its own way: Chromium has a selection for every shadow root, Firefox and the standard tell it to who has the root.
 */
export function selectedRange(root: Document | ShadowRoot): Range | null {
  const own: unknown = Reflect.get(root, 'getSelection')
  const selection: Selection | null = typeof own === 'function' ? own.call(root) : document.getSelection()
  if (!selection) return null
  const plain = selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const [composed] = root instanceof ShadowRoot ? composedRanges(selection, root) : []
  const ranges = [plain, composed ? rangeOf(composed) : null]
  return ranges.find((range) => range && !range.collapsed && root.contains(range.startContainer)) ?? null
}

function composedRanges(selection: Selection, root: ShadowRoot): StaticRange[] {
  const { getComposedRanges }: Partial<Selection> = selection
  return getComposedRanges ? getComposedRanges.call(selection, { shadowRoots: [root] }) : []
}

function rangeOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dt, dd, figcaption, summary'

/** The text of a range, with a line break where one block ends and another begins. */
function textOf(range: Range): string {
  let text = ''
  let block: Element | null | undefined
  for (const node of textsOf(range)) {
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.data.length
    const part = node.data.slice(from, to)
    const next = node.parentElement?.closest(blocks)
    if (part.trim() !== '') {
      if (block !== undefined && next !== block) text = `${text.trimEnd()}\n`
      block = next
    }
    text += part.replace(/\s+/g, ' ')
  }
  return text
    .replace(/ *\n */g, '\n')
    .replace(/ +/g, ' ')
    .trim()
}

function textsOf(range: Range): Text[] {
  const { commonAncestorContainer: top } = range
  if (top instanceof Text) return isOfBody(top) ? [top] : []
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (range.intersectsNode(node) && isOfBody(node)) found.push(node)
  }
  return found
}

/** Whether a text is the article's own: neither ours above it nor a reading in small letters. */
function isOfBody(node: Text): boolean {
  const { parentElement } = node
  return parentElement !== null && parentElement.closest('.article-body') !== null && !parentElement.closest('rt, rp')
}

function textBetween(article: Element, range: Range, side: 'before' | 'after'): string {
  const rest = document.createRange()
  rest.selectNodeContents(article.querySelector('.article-body') ?? article)
  if (side === 'before') rest.setEnd(range.startContainer, range.startOffset)
  else rest.setStart(range.endContainer, range.endOffset)
  return rest.toString()
}

function elementOf(node: Node | undefined): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null)
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
