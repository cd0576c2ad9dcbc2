import type { Element as HastElement, Parents } from 'hast'
import { isElement, element as newElement } from '../../article/hast.ts'
import type { Draft } from './draft.ts'
import { splitPictures } from './figures.ts'
import type { Paragraph } from './paragraphs.ts'

/** Where new content goes: an element of the new tree that is still being filled. */
export interface Place {
  node: Parents
  /** Holds one line only: paragraphs are joined, and elements that hold others are seen through. */
  phrase: boolean
  depth: number
  lang: string | null
  dir: string | null
}

/** Adds an element at the end. */
export function addTo(parent: Parents, child: HastElement): void {
  ;(parent.children as HastElement[]).push(child)
}

/** What stands around a paragraph in a parent that holds only parts of its own kind. */
const wrappers: ReadonlyMap<string, string> = new Map([
  ['ul', 'li'],
  ['ol', 'li'],
  ['dl', 'dd'],
  ['tr', 'td'],
])

/**
 * Puts the paragraphs of a block where they belong.
 * @returns the elements that now stand for the block; where it was joined into a heading, the heading
 */
export function placeParagraphs(paragraphs: readonly Paragraph[], place: Place, draft: Draft): HastElement[] {
  const { node } = place
  if (place.phrase && node.type === 'element') return join(paragraphs, node)
  const wrapper = node.type === 'element' ? wrappers.get(node.tagName) : undefined
  const made: HastElement[] = []
  for (const paragraph of paragraphs) {
    for (const part of paragraph.kind === 'alone' ? [paragraph.element] : splitPictures(paragraph.children)) {
      addTo(node, wrapper ? newElement(wrapper, {}, [part]) : part)
      made.push(part)
      if (paragraph.kind === 'line' && paragraph.caption) draft.captions.add(part)
    }
  }
  return made
}

/** Adds lines to a heading, a summary or a caption; pictures stay, other parts that can't stand in a line don't. */
function join(paragraphs: readonly Paragraph[], line: HastElement): HastElement[] {
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'alone' && paragraph.element.tagName !== 'figure') continue
    const content =
      paragraph.kind === 'line'
        ? paragraph.children
        : paragraph.element.children.filter((child) => !isElement(child, 'figcaption'))
    if (line.children.length > 0) line.children.push(newElement('br'))
    for (const node of content) line.children.push(node)
  }
  return line.children.length > 0 && line.data === undefined ? [line] : []
}
