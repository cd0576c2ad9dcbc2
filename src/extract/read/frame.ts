import type { Container } from '../page-tree.ts'
import { emptyMark, type Mark } from './run.ts'

/** An element that is open around the place being read. Frames are reused: one for each level of nesting. */
export interface Frame {
  element: Element
  tag: string
  /** Inline elements share the run of the block around them, until a block inside parts them. */
  inline: boolean
  /** Its container once it holds a block; null as long as it has none. */
  container: Container | null
  /** Nodes still to be read: the sibling chain from `next`, or what is left of `list`. */
  next: Node | null
  list: readonly Node[] | null
  at: number
  /** What the run held when this element was opened. */
  mark: Mark
  /** First and last child with content in the present run. */
  first: Node | null
  last: Node | null
  link: boolean
  button: boolean
  strong: boolean
  controls: number
  buttons: number
}

export function newFrame(element: Element): Frame {
  return {
    element,
    tag: '',
    inline: false,
    container: null,
    next: null,
    list: null,
    at: 0,
    mark: emptyMark(),
    first: null,
    last: null,
    link: false,
    button: false,
    strong: false,
    controls: 0,
    buttons: 0,
  }
}
