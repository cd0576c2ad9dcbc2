/** A place in the text. */
export interface TextPlace {
  node: Node
  offset: number
}

/** `getSelection` of a shadow tree, which Chromium has; Firefox gives the selection of the document for it. */
interface SelectingRoot {
  getSelection?: () => Selection | null
}

/** Where the selection within a shadow tree begins; null when nothing in it is selected. */
export function selectionStart(root: ShadowRoot): TextPlace | null {
  const selection = (root as SelectingRoot).getSelection?.() ?? root.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const { startContainer: node, startOffset: offset } = selection.getRangeAt(0)
  return node.getRootNode() === root ? { node, offset } : null
}
