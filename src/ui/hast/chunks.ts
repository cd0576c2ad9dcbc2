import type { ElementContent, RootContent } from 'hast'

type Content = RootContent | ElementContent

/**
 * Nodes (elements and texts) drawn in one go: what a slow phone lays out within some 30 ms, and several screens of
 * text, so that the first chunk always fills the window.
 */
export const nodesPerChunk = 400

/** Cuts the top of an article into runs of about `size` nodes each, in order, none of them empty. */
export function chunksOf(nodes: readonly Content[], size = nodesPerChunk): Content[][] {
  const chunks: Content[][] = []
  let room = 0
  for (const node of nodes) {
    if (room <= 0) {
      chunks.push([])
      room = size
    }
    chunks.at(-1)?.push(node)
    room -= weight(node)
  }
  return chunks
}

function weight(node: Content): number {
  if (node.type !== 'element') return 1
  return node.children.reduce((sum, child) => sum + weight(child), 1)
}
