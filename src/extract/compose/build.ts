import type { Element as HastElement, Root } from 'hast'
import { element as newElement } from '../../article/hast.ts'
import type { Block, Container, Item, PageTree } from '../page-tree.ts'
import { attribute, documentUrl, firstChild, hasAttributes, textData } from '../read/dom.ts'
import { deepest, type ElementRule, elements } from '../tables/elements.ts'
import { idOf, propertiesOf } from './attributes.ts'
import { isListing, readCode } from './code.ts'
import { isElement, isText, previousSibling, tagOf } from './dom.ts'
import { type Draft, settleIds } from './draft.ts'
import { readInline } from './inline.ts'
import { keepsLines } from './kept-lines.ts'
import { addTo, type Place, placeParagraphs } from './place.ts'
import { NOTHING, PICTURES, type Plan } from './plan.ts'

/** A container that is being read. */
interface Step {
  container: Container
  next: number
  place: Place
  /** Containers around that are marks (a link around a heading and a paragraph), outermost first. */
  marks: readonly Element[]
  lang: string | null
  dir: string | null
  /** Address that relative ones inside resolve against: that of its frame, in a frame. */
  baseUrl: string
}

/** Builds the new tree out of the planned parts, in one pass over the containers, without recursion. */
export function build(tree: PageTree, plan: Plan, draft: Draft): Root {
  const root: Root = { type: 'root', children: [] }
  const [lang, dir] = languageOf(tree.root.element)
  const place: Place = { node: root, phrase: false, depth: 0, lang, dir }
  const { baseUrl } = draft
  const stack: Step[] = [{ container: tree.root, next: 0, place, marks: [], lang, dir, baseUrl }]
  for (let step = stack.at(-1); step; step = stack.at(-1)) {
    draft.baseUrl = step.baseUrl
    const item = step.container.items[step.next]
    step.next += 1
    if (!item) stack.pop()
    else if (item.kind === 'block') {
      const what = plan.keep[item.index]
      if (what !== NOTHING) addBlock(item, step, draft, what === PICTURES)
    } else if (plan.holds[item.index] === 1) {
      const below = enter(item, step, draft)
      if (below) stack.push(below)
    }
  }
  draft.baseUrl = baseUrl
  return root
}

/** Opens what a container becomes; null when it was built whole and need not be read further. */
function enter(container: Container, above: Step, draft: Draft): Step | null {
  const { element, tag, className } = container
  const isPlain = !hasAttributes(element)
  const lang = isPlain ? above.lang : attribute(element, 'lang') || above.lang
  const dir = isPlain ? above.dir : attribute(element, 'dir')?.toLowerCase() || above.dir
  lookBefore(element, above.place, draft)
  if (isListing(element, tag, className)) {
    const code = readCode(element)
    code.data = { block: firstBlock(container) }
    settleIds(draft, code)
    addTo(above.place.node, code)
    return null
  }
  const rule = isPlain ? elements.get(tag) : ruleOf(container)
  const id = isPlain ? null : idOf(element, tag === 'a')
  if (id) draft.waitingIds.push(id)
  const marks = rule?.role === 'mark' ? [...above.marks.slice(-mostOuterMarks), element] : above.marks
  const baseUrl = frameBase(element, tag) ?? above.baseUrl
  const step: Step = { container, next: 0, place: above.place, marks, lang, dir, baseUrl }
  if (rule && opens(rule, above.place)) {
    const made = newElement(rule.name, propertiesOf(element, rule, draft))
    if (rule.name === 'details') made.properties.open = true
    draft.origins.set(made, element)
    settleIds(draft, made)
    applyLanguage(made, step, above.place)
    addTo(above.place.node, made)
    step.place = { node: made, phrase: rule.role === 'phrase', depth: above.place.depth + 1, lang, dir }
  }
  return step
}

/** The base address of the page in a frame that was read with the page around it. */
function frameBase(element: Element, tag: string): string | null {
  if (tag !== 'iframe' && tag !== 'frame') return null
  const inner = (element as HTMLIFrameElement).contentDocument
  return inner && /^https?:/.test(documentUrl(inner)) ? inner.baseURI : null
}

/** Marks around a container that are kept; links and the like are rarely more than one deep. */
const mostOuterMarks = 3

function opens(rule: ElementRule, place: Place): boolean {
  if (place.phrase || place.depth >= deepest) return false
  if (rule.role !== 'flow' && rule.role !== 'phrase') return false
  if (rule.name === 'p') return false
  const inside = place.node.type === 'element' ? place.node.tagName : ''
  return rule.inside === null || rule.inside.includes(inside)
}

function addBlock(block: Block, step: Step, draft: Draft, picturesOnly: boolean): void {
  const { place } = step
  const lines = keepsLines(step.container.element, draft.live)
  const paragraphs = readInline(block, step.marks, draft, { picturesOnly, keepsLines: lines })
  lookBefore(block.first, place, draft)
  for (const made of placeParagraphs(paragraphs, place, draft)) {
    settleIds(draft, made)
    made.data = { block: block.index }
    draft.origins.set(made, step.container.element)
    applyLanguage(made, step, place)
  }
}

function applyLanguage(made: HastElement, step: Pick<Step, 'lang' | 'dir'>, place: Place): void {
  if (step.lang !== place.lang && step.lang) made.properties.lang = step.lang
  if (step.dir !== place.dir && (step.dir === 'ltr' || step.dir === 'rtl' || step.dir === 'auto'))
    made.properties.dir = step.dir
}

function languageOf(element: Element): [string | null, string | null] {
  let lang: string | null = null
  let dir: string | null = null
  for (let above: Element | null = element; above; above = above.parentElement) {
    lang ??= attribute(above, 'lang')
    dir ??= attribute(above, 'dir')?.toLowerCase() ?? null
  }
  return [lang, dir]
}

/** A container was read because there is a block in it, so its first item leads to its first block. */
function firstBlock(container: Container): number {
  let item: Item | undefined = container
  while (item?.kind === 'container') item = item.items[0]
  return item?.index ?? -1
}

/** What stands before a part without text, so that the tree does not know it: a line across the page, empty anchors. */
function lookBefore(node: Node, place: Place, draft: Draft): void {
  for (let before = previousSibling(node); before; before = previousSibling(before)) {
    if (isText(before) && textData(before).trim() !== '') return
    if (!isElement(before)) continue
    const tag = tagOf(before)
    if (tag === 'hr' && !place.phrase && place.node.children.length > 0) addTo(place.node, newElement('hr'))
    if ((tag !== 'a' && tag !== 'span') || firstChild(before)) return
    const id = idOf(before, tag === 'a')
    if (id) draft.waitingIds.push(id)
  }
}

/** An element that says it is a heading is one. */
function ruleOf(container: Container): ElementRule | undefined {
  if (attribute(container.element, 'role') !== 'heading') return elements.get(container.tag)
  const level = attribute(container.element, 'aria-level') ?? ''
  return elements.get(/^[1-6]$/.test(level) ? `h${level}` : 'h2')
}
