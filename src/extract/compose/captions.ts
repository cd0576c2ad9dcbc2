import type { ElementContent, Element as HastElement, Parents } from 'hast'
import { eachElement, isElement, element as newElement, rawText } from '../../article/hast.ts'
import type { Container, PageTree } from '../page-tree.ts'
import {
  captionClass,
  captionOpening,
  insertRatio,
  longestCaption,
  longestUnnamedCaption,
} from '../tables/caption-words.ts'
import type { Draft } from './draft.ts'
import { isFlow } from './flow.ts'
import type { Plan } from './plan.ts'

/** What is needed to judge where a text stands to a picture. */
export interface Site {
  tree: PageTree
  plan: Plan
  draft: Draft
}

/** Puts captions and credits that follow a picture into its figure. */
export function joinCaptions(parent: Parents, site: Site): void {
  const all = parent.children as ElementContent[]
  if (all.some((child) => isPictureFigure(child))) parent.children = joined(all, site)
  for (const child of parent.children) if (child.type === 'element' && isFlow(child)) joinCaptions(child, site)
}

/** A caption and a credit: what pages put below a picture. */
const mostCaptions = 2

function joined(children: readonly ElementContent[], site: Site): ElementContent[] {
  const result: ElementContent[] = []
  let figure: HastElement | null = null
  let count = 0
  for (const child of children) {
    if (figure && count < mostCaptions && isCaptionOf(figure, child, site)) {
      addCaption(figure, child as HastElement)
      count += 1
    } else {
      result.push(child)
      figure = isPictureFigure(child) ? child : null
      count = 0
    }
  }
  return result
}

/** Adds a paragraph to the caption of a figure. */
export function addCaption(figure: HastElement, paragraph: HastElement): void {
  const caption = figure.children.find((child) => isElement(child, 'figcaption'))
  if (isElement(caption)) caption.children.push(paragraph)
  else
    figure.children.push({
      ...newElement('figcaption', {}, [paragraph]),
      ...(paragraph.data && { data: paragraph.data }),
    })
}

function isPictureFigure(node: ElementContent): node is HastElement {
  if (!isElement(node, 'figure')) return false
  return !node.children.some((child) => isElement(child, 'figcaption'))
}

function isCaptionOf(figure: HastElement, node: ElementContent, { tree, plan, draft }: Site): boolean {
  if (!isElement(node, 'p')) return false
  if (draft.captions.has(node)) return true
  const text = rawText(node).trim()
  if (text.length > longestCaption) return false
  if (captionOpening.test(text)) return true
  const picture = pictureOf(figure, draft)
  const block = tree.blocks[node.data?.block ?? -1]
  if (!picture || !block) return false
  return standsBelow(block.parent, picture, text, plan)
}

/** Containers between a caption and the box it shares with its picture: a cell, a row, a body. */
const mostBoxes = 4

function standsBelow(from: Container, picture: Element, text: string, plan: Plan): boolean {
  let inCell = false
  let box: Container | null = from
  for (let level = 0; box && level <= mostBoxes; level += 1, box = box.parent) {
    if (contains.call(box.element, picture)) return isBox(box, text, inCell, plan)
    if (captionClass.test(box.className)) return true
    inCell ||= box.tag === 'td' || box.tag === 'th'
  }
  return false
}

const { contains } = Node.prototype

/** A box that holds the picture and this text, and no other text that is kept. */
function isBox(box: Container, text: string, inCell: boolean, plan: Plan): boolean {
  const own = plan.lengths[box.index] ?? 0
  if (own > text.length + longestUnnamedCaption) return false
  if (inCell) return true
  const around = box.parent ? (plan.lengths[box.parent.index] ?? 0) : 0
  return own <= text.length && text.length <= longestUnnamedCaption && around > insertRatio * own
}

function pictureOf(figure: HastElement, draft: Draft): Element | null {
  let found: Element | null = null
  eachElement(figure, (inner) => {
    if (inner.tagName === 'img') found ??= draft.origins.get(inner) ?? null
  })
  return found
}
