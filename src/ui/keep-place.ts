/** Where the reader is: a block, and how much of it is above the window, as a part of its height. */
interface Place {
  block: Element
  above: number
}

/**
 * Changes how the text is set, and keeps what is at the top of the window there, however much the text grows.
 * @param scroller what scrolls
 * @param blocks the article's blocks, in order
 */
export function keepPlace(scroller: Element, blocks: Iterable<Element>, change: () => void): void {
  const place = scroller.scrollTop > 0 ? placeNow(blocks) : null
  change()
  if (!place) return
  const { top, height } = place.block.getBoundingClientRect()
  scroller.scrollTop += top + place.above * height
}

function placeNow(blocks: Iterable<Element>): Place | null {
  for (const block of blocks) {
    const { top, bottom, height } = block.getBoundingClientRect()
    if (bottom > 0) return { block, above: height > 0 ? -top / height : 0 }
  }
  return null
}
