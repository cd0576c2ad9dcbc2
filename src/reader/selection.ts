import { selectedRange } from '../ui/passage/selection.ts'

/** A place in the text. */
export interface TextPlace {
  node: Node
  offset: number
}

/** Where the selection within a shadow tree begins; null when nothing in it is selected. */
export function selectionStart(root: ShadowRoot): TextPlace | null {
  const range = selectedRange(root)
  return range && { node: range.startContainer, offset: range.startOffset }
}
