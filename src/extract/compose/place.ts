import type { ElementContent, Element as HastElement, Parents } from 'hast'
import { element as newElement } from '../../article/hast.ts'
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
const wrapperIn: ReadonlyMap<string, string> = new Map([
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
  if (place.phrase && place.node.type === 'element') return join(paragraphs, place.node)
  const made: HastElement[] = []
  for (const paragraph of paragraphs) {
    for (const part of partsOf(paragraph)) {
      addTo(place.node, wrapped(part, place))
      made.push(part)
      if (paragraph.kind === 'line' && paragraph.caption) draft.captions.add(part)
    }
  }
  return made
}

function partsOf(paragraph: Paragraph): HastElement[] {
  if (paragraph.kind === 'alone') return [paragraph.element]
  return splitPictures(paragraph.children)
}

function wrapped(part: HastElement, place: Place): HastElement {
  const wrapper = place.node.type === 'element' ? wrapperIn.get(place.node.tagName) : undefined
  return wrapper ? newElement(wrapper, {}, [part]) : part
}

/** Adds lines to a heading, a summary or a caption; pictures stay, other parts that can't stand in a line don't. */
function join(paragraphs: readonly Paragraph[], line: HastElement): HastElement[] {
  for (const paragraph of paragraphs) {
    const content: ElementContent[] = paragraph.kind === 'line' ? paragraph.children : pictureOf(paragraph.element)
    if (content.length === 0) continue
    if (line.children.length > 0) line.children.push(newElement('br'))
    line.children = [...line.children, ...content]
  }
  return line.children.length > 0 && line.data === undefined ? [line] : []
}

function pictureOf(alone: HastElement): ElementContent[] {
  return alone.tagName === 'figure'
    ? alone.children.filter((child) => child.type === 'element' && child.tagName !== 'figcaption')
    : []
}
