/** CSS pixels: how far the bar stands from what is selected, how large it is, and what it keeps free at the edges. */
const measures = { gap: 8, height: 48, width: 200, edge: 8, top: 56 }

/** Where the bar stands: under the end of what is selected, above its beginning where there is no room below. */
export function barPlace(range: Range): { insetBlockStart: string; left: string } {
  const { top, bottom, left, width } = range.getBoundingClientRect()
  const { innerHeight, innerWidth } = window
  const below = bottom + measures.gap
  const above = top - measures.gap - measures.height
  const fitsBelow = below + measures.height <= innerHeight
  const y = fitsBelow ? below : above >= measures.top ? above : innerHeight - measures.height - measures.edge
  const x = left + width / 2 - measures.width / 2
  const mostX = innerWidth - measures.width - measures.edge
  return { insetBlockStart: `${Math.max(measures.top, y)}px`, left: `${Math.max(measures.edge, Math.min(x, mostX))}px` }
}
