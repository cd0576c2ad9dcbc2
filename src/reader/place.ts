/** Characters without white space, as the page script counts them. */
const limits = {
  /** A shorter text stands in many places of a page. */
  telling: 12,
  /** So much of a paragraph tells it from every other. */
  enough: 200,
}

/**
 * The block of the article that holds a text, among those that were not looked at before.
 * @param text without white space
 * @param from how many of the blocks to pass over
 */
export function findBlock(blocks: readonly Element[], text: string, from: number): Element | null {
  const block = blocks.slice(from).find((each) => bare(each.textContent).includes(text))
  return block ? narrowed(block, text) : null
}

/** Down to the list item, the cell or the quoted paragraph that has the whole text. */
function narrowed(block: Element, text: string): Element {
  const inner = [...block.children].find((child) => bare(child.textContent).includes(text))
  return inner ? narrowed(inner, text) : block
}

/**
 * A piece of the paragraph at the top of the window, without white space; null when there is none.
 * @param edge distance from the top of the window, in CSS pixels, below which the article shows
 */
export function textAtTop(blocks: readonly Element[], edge: number): string | null {
  for (const block of blocks) {
    if (block.getBoundingClientRect().bottom <= edge) continue
    const text = firstShown(block, edge)
    if (text) return text
  }
  return null
}

function firstShown(block: Element, edge: number): string | null {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const range = block.ownerDocument.createRange()
  while (walker.nextNode()) {
    const text = bare(walker.currentNode.nodeValue ?? '')
    if (text.length < limits.telling) continue
    range.selectNodeContents(walker.currentNode)
    if (range.getBoundingClientRect().bottom > edge) return text.slice(0, limits.enough)
  }
  return null
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}
