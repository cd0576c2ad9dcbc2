import type { PageTree } from '../page-tree.ts'
import { BLOCK, BREAK, CONTROL, FRAME, INLINE, MATH, MEDIA, SKIP, TAG_KINDS } from '../tables/tag-kinds.ts'
import {
  attribute,
  byTag,
  contentRoot,
  documentUrl,
  ELEMENT,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  openShadowRoot,
  TEXT,
} from './dom.ts'
import type { Frame } from './frame.ts'
import { isLive } from './layout.ts'
import { TreeWriter } from './tree-writer.ts'

/**
 * Reads a document into blocks and containers, in one walk that never recurses and never changes it.
 * On a live page it also reads open shadow roots, frames of the same site, and facts of layout.
 * @param options.url address of the page, for relative links; the document's own when left out
 */
export function readPage(doc: Document, options: { url?: string } = {}): PageTree {
  const live = isLive(doc)
  const base = baseUrl(doc, options.url)
  const tree = readOnce(doc, base, live, false)
  if (live || textLength(tree) >= NEARLY_NOTHING) return tree
  const fallback = readOnce(doc, base, live, true)
  return textLength(fallback) > 2 * textLength(tree) ? fallback : tree
}

/** A page with less text than this many characters may have its text in `<noscript>` (Discourse serves topics so). */
const NEARLY_NOTHING = 600

const textLength = (tree: PageTree): number => tree.blocks.reduce((sum, block) => sum + block.length, 0)

function readOnce(doc: Document, base: string, live: boolean, noscript: boolean): PageTree {
  const writer = new TreeWriter(live)
  const root = contentRoot(doc)
  if (root) walk(root, writer, live, noscript)
  return writer.finish(doc, base, root ?? document.createElement('body'))
}

function baseUrl(doc: Document, url: string | undefined): string {
  const own = url ?? documentUrl(doc)
  let base: string | null = null
  for (const element of byTag(doc, 'base')) base ??= attribute(element, 'href')
  return base && URL.canParse(base, own) ? new URL(base, own).href : own
}

function walk(root: Element, writer: TreeWriter, live: boolean, noscript: boolean): void {
  writer.open(root, localName(root), false).next = firstChild(root)
  while (!writer.isDone) {
    const frame = writer.top
    const node = take(frame)
    if (node === null) writer.close()
    else if (nodeType(node) === TEXT) {
      if (writer.run.addText(node)) writer.touch(node)
    } else if (nodeType(node) === ELEMENT) element(node as Element, frame, writer, live, noscript)
  }
}

/** The next node to read in an open element. */
function take(frame: Frame): Node | null {
  if (frame.list) return frame.list[frame.at++] ?? null
  const node = frame.next
  if (node) frame.next = nextSibling(node)
  return node
}

function element(node: Element, around: Frame, writer: TreeWriter, live: boolean, noscript: boolean): void {
  const tag = localName(node)
  const kind = TAG_KINDS.get(tag) ?? INLINE
  if (kind === SKIP) {
    if (noscript && tag === 'noscript') descend(node, tag, true, false, writer, live)
    // MathJax 2 has its source in a script; before it has run, that is all there is of a formula.
    else if (tag === 'script' && writer.run.isEmpty && isFormula(node)) medium(node, writer)
    return
  }
  if (kind === BREAK) {
    if (writer.run.afterBreak && !writer.run.isEmpty) writer.boundary()
    writer.run.addBreak()
  } else if (kind === CONTROL) {
    if (attribute(node, 'type') !== 'hidden') around.controls++
  } else if (kind === MEDIA) medium(node, writer)
  else if (kind === FRAME) frameElement(node, tag, writer, live)
  else descend(node, tag, kind === BLOCK, kind === MATH, writer, live)
}

const isFormula = (script: Element): boolean => attribute(script, 'type')?.startsWith('math/tex') ?? false

function medium(node: Element, writer: TreeWriter): void {
  writer.run.addMedium()
  writer.touch(node)
}

function descend(node: Element, tag: string, block: boolean, math: boolean, writer: TreeWriter, live: boolean): void {
  const { run } = writer
  const frame = writer.open(node, tag, !block)
  if (math) run.media++
  if (!block) inlineMeaning(node, tag, frame, writer)
  const shadow = live ? openShadowRoot(node) : null
  frame.next = firstChild(shadow ?? node)
  if (live && tag === 'slot') {
    const assigned = (node as HTMLSlotElement).assignedNodes()
    if (assigned.length > 0) {
      frame.list = assigned
      frame.at = 0
    }
  }
}

/** Links, buttons and bold text are counted apart from other text. */
function inlineMeaning(node: Element, tag: string, frame: Frame, writer: TreeWriter): void {
  const { run } = writer
  if (tag === 'a') {
    if (attribute(node, 'href') === null) return
    frame.link = true
    run.inLink++
    run.links++
  } else if (tag === 'b' || tag === 'strong') {
    frame.strong = true
    run.inStrong++
  } else if (tag === 'button') {
    frame.button = true
    run.inButton++
    frame.buttons++
  }
}

/** A frame of the same site is read like a part of the page; any other one is a medium. */
function frameElement(node: Element, tag: string, writer: TreeWriter, live: boolean): void {
  const inner = live ? (node as HTMLIFrameElement).contentDocument : null
  const content = inner && contentRoot(inner)
  // A frame that waits for a script or for consent is empty and still a medium: its address stands in another attribute.
  const root = content && firstChild(content) ? content : null
  if (root) writer.open(node, tag, false).next = firstChild(root)
  else medium(node, writer)
}
