/** A line of text where it stands in the window, in CSS pixels from its top. */
export interface Line {
  top: number
  bottom: number
}

/** Part of the lower of two boxes that has to be beside the other for both to stand in one line. */
const beside = 0.5

/** The lines of a paragraph, from above; a picture is one line. Ruby belongs to the line that it stands over. */
export function linesOf(paragraph: Element): Line[] {
  const lines: Line[] = []
  for (const box of boxesOf(paragraph).sort((a, b) => a.top - b.top)) {
    const line = lines.at(-1)
    if (line && isBeside(line, box)) line.bottom = Math.max(line.bottom, box.bottom)
    else lines.push({ top: box.top, bottom: box.bottom })
  }
  if (lines.length > 0) return lines
  const { top, bottom } = paragraph.getBoundingClientRect()
  return [{ top, bottom }]
}

/** Where texts and pictures are drawn. */
function boxesOf(paragraph: Element): DOMRect[] {
  const { ownerDocument: document } = paragraph
  const range = document.createRange()
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  const boxes: DOMRect[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (node instanceof Element) {
      if (node.matches('img, video, audio, math')) boxes.push(node.getBoundingClientRect())
    } else if (node.nodeValue?.trim() && !node.parentElement?.closest('rt, rp, math, button')) {
      range.selectNodeContents(node)
      boxes.push(...range.getClientRects())
    }
  }
  return boxes.filter(({ width, height }) => width > 0 && height > 0)
}

function isBeside(line: Line, box: Line): boolean {
  const shared = Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top)
  return shared > beside * Math.min(line.bottom - line.top, box.bottom - box.top)
}
