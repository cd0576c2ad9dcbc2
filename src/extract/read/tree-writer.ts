import type { Block, Container, Item, PageTree } from '../page-tree.ts'
import { describeElement } from './facts.ts'
import { type Frame, newFrame } from './frame.ts'
import { IN_FLOW, readLayout } from './layout.ts'
import { emptyMark, type Mark, Run } from './run.ts'

const START: Readonly<Mark> = emptyMark()
const NO_ITEMS: Item[] = []

/** Most containers hold one block: a list made with its first item takes a fifth of the memory of one that grew. */
function addItem(container: Container, item: Item): void {
  if (container.items === NO_ITEMS) container.items = [item]
  else container.items.push(item)
}

/**
 * Writes blocks and containers while the document is walked. Elements become containers only when a first block is
 * found in them, so that empty ones cost nothing; inline elements only when a block boundary falls inside them.
 * Every open element is turned at most once, so the work stays linear.
 */
export class TreeWriter {
  readonly containers: Container[] = []
  readonly blocks: Block[] = []
  readonly run = new Run()
  private readonly frames: Frame[] = []
  private depth = -1
  /** Index of the innermost frame that is a block; all above it are inline. */
  private base = 0
  constructor(private readonly live: boolean) {}

  /** The innermost open element. */
  get top(): Frame {
    return this.frames[this.depth]!
  }

  get isDone(): boolean {
    return this.depth < 0
  }

  open(element: Element, tag: string, inline: boolean): Frame {
    if (!inline) this.boundary()
    this.depth++
    if (this.depth === this.frames.length) this.frames.push(newFrame(element))
    const frame = this.frames[this.depth]!
    frame.element = element
    frame.tag = tag
    frame.inline = inline
    frame.container = null
    frame.list = null
    frame.first = frame.last = null
    frame.link = frame.button = frame.strong = false
    frame.controls = frame.buttons = 0
    if (inline) this.run.save(frame.mark)
    else this.base = this.depth
    return frame
  }

  close(): void {
    const frame = this.top
    if (!frame.inline) this.boundary()
    if (frame.link) this.run.inLink--
    if (frame.button) this.run.inButton--
    if (frame.strong) this.run.inStrong--
    this.depth--
    if (this.depth < 0) return
    if (!frame.inline) this.base = this.depth
    else if (this.run.grewSince(frame.mark)) this.touch(frame.element)
    this.passOn(frame, this.top)
  }

  /** Form fields of an element that is no container count for the one around it. */
  private passOn(from: Frame, to: Frame): void {
    if (from.container) {
      from.container.controls += from.controls
      from.container.buttons += from.buttons
    } else {
      to.controls += from.controls
      to.buttons += from.buttons
    }
  }

  /** A child of the innermost element has content in the run. */
  touch(node: Node): void {
    const frame = this.top
    if (frame.first === null) frame.first = node
    frame.last = node
  }

  /** Ends the run; inline elements that are still open become containers. */
  boundary(): void {
    if (this.depth < 0) return
    if (this.depth === this.base && this.run.isEmpty) {
      this.run.clear()
      return
    }
    for (let level = this.base; level <= this.depth; level++) this.writeBlock(level)
    this.base = this.depth
    this.run.clear()
  }

  /** Writes what the run holds directly in one open element: from its start to where the next one was opened. */
  private writeBlock(level: number): void {
    const { run } = this
    const frame = this.frames[level]!
    const from: Readonly<Mark> = frame.inline ? frame.mark : START
    const to: Readonly<Mark> = level < this.depth ? this.frames[level + 1]!.mark : run
    frame.inline = false
    const { first, last } = frame
    frame.first = frame.last = null
    if (first === null || last === null || (to.length === from.length && to.media === from.media)) return
    const parent = this.materialise(level)
    const block: Block = {
      kind: 'block',
      index: this.blocks.length,
      parent,
      first,
      last,
      text: from.chars === 0 && to.chars === run.chars ? run.text : run.text.slice(from.chars, to.chars).trim(),
      length: to.length - from.length,
      linkLength: to.linkLength - from.linkLength,
      buttonLength: to.buttonLength - from.buttonLength,
      strongLength: to.strongLength - from.strongLength,
      links: to.links - from.links,
      media: to.media - from.media,
    }
    this.blocks.push(block)
    addItem(parent, block)
  }

  /** The container of an open element, made now if need be, with those around it. */
  private materialise(level: number): Container {
    let have = level
    while (have >= 0 && this.frames[have]!.container === null) have--
    let container = have < 0 ? null : this.frames[have]!.container
    for (let i = have + 1; i <= level; i++) {
      container = this.newContainer(this.frames[i]!, container)
      this.frames[i]!.container = container
    }
    return container!
  }

  private newContainer(frame: Frame, parent: Container | null): Container {
    const { element, tag } = frame
    const container: Container = {
      kind: 'container',
      index: this.containers.length,
      parent,
      element,
      tag,
      depth: parent ? parent.depth + 1 : 0,
      items: NO_ITEMS,
      layout: this.live && parent ? readLayout(element, parent) : IN_FLOW,
      className: '',
      id: '',
      label: '',
      facts: 0,
      controls: 0,
      buttons: 0,
    }
    describeElement(element, tag, container)
    this.containers.push(container)
    if (parent) addItem(parent, container)
    return container
  }

  /** The finished tree; a page without any text still has its root. */
  finish(document: Document, baseUrl: string, rootElement: Element): PageTree {
    const root = this.containers[0] ?? this.newContainer({ ...newFrame(rootElement), tag: 'body' }, null)
    return { document, baseUrl, root, containers: this.containers, blocks: this.blocks, live: this.live }
  }
}
