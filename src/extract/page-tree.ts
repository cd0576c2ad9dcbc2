/**
 * The page as `read` saw it: blocks of inline content in a tree of containers, in document order.
 * Score and select work on its numbers alone; compose goes back to the nodes it names.
 */
import type { RemovalReason } from '../article/article.ts'

/** Facts of layout, known only for a live page; on a detached document every field has its neutral value. */
export interface Layout {
  /** False when the browser draws no box for it (`checkVisibility`), true when unknown. */
  rendered: boolean
  /** Position fixed: it lies over the page. (Sticky things do not count: headings of articles are.) */
  overlay: boolean
}

/** An element that holds blocks or other containers. */
export interface Container {
  kind: 'container'
  /** Position in `PageTree.containers`: document order, so parents come before their children. */
  index: number
  parent: Container | null
  element: Element
  /** Lower-case local name. */
  tag: string
  /** Distance from the root container, which has 0. */
  depth: number
  items: Item[]
  layout: Layout
  /** Class and id as the page wrote them; '' where there is none. */
  className: string
  id: string
  /** What it is called for screen readers, or by those who test the page; '' where it has no name. */
  label: string
  /** What its name, role and attributes say: bits of `read/facts.ts`. */
  facts: number
  /** Form fields directly in it, outside of inner containers. */
  controls: number
  /** Buttons directly in it, outside of inner containers. */
  buttons: number
}

/** A run of sibling nodes with inline content only: what a reader sees as one paragraph, heading, caption or cell. */
export interface Block {
  kind: 'block'
  /** Position in `PageTree.blocks`, which is document order. */
  index: number
  parent: Container
  /** First and last node of the run; both are children of the same DOM parent. */
  first: Node
  last: Node
  /** Text with white space folded; '' for a block of media alone. */
  text: string
  /** Characters of `text` without white space. */
  length: number
  /** Of these, how many are inside links. */
  linkLength: number
  /** Of these, how many are inside buttons. */
  buttonLength: number
  /** Of these, how many are bold by their element's name. */
  strongLength: number
  /** Links that begin in the run. */
  links: number
  /** Pictures, videos, frames and other media in the run. */
  media: number
}

export type Item = Container | Block

export interface PageTree {
  document: Document
  /** Address that relative URLs resolve against. */
  baseUrl: string
  root: Container
  containers: Container[]
  blocks: Block[]
  /** True when the document is shown in a window, so that facts of layout are real. */
  live: boolean
}

/** What select decided: which blocks are the article, and why the rest is not. */
export interface Selection {
  /** One entry a block: 1 kept, 0 removed. */
  keep: Uint8Array
  /** Log-odds of each block that it is of the article, with all that rules and layout say. */
  logOdds: Float32Array
  /** Largest removed containers, with their reasons. */
  removed: { container: Container; reason: RemovalReason }[]
  /** How sure the engine is that the page is an article at all: log-odds. */
  articleLogOdds: number
}
