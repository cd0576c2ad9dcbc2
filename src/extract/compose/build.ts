import type { Element as HastElement, Root } from 'hast'
import { element as newElement } from '../../article/hast.ts'
import type { Block, Container, PageTree } from '../page-tree.ts'
import { deepest, type ElementRule, elements } from '../tables/elements.ts'
import { idOf, propertiesOf } from './attributes.ts'
import { readCode } from './code.ts'
import { attribute, isElement, isText, previousSibling, tagOf, textOf } from './dom.ts'
import { type Draft, settleIds } from './draft.ts'
import { readInline } from './inline.ts'
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
}

/** Builds the new tree out of the planned parts, in one pass over the containers, without recursion. */
export function build(tree: PageTree, plan: Plan, draft: Draft): Root {
  const root: Root = { type: 'root', children: [] }
  const [lang, dir] = languageOf(tree.root.element)
  const place: Place = { node: root, phrase: false, depth: 0, lang, dir }
  const stack: Step[] = [{ container: tree.root, next: 0, place, marks: [], lang, dir }]
  for (let step = stack.at(-1); step; step = stack.at(-1)) {
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
  return root
}

/** Opens what a container becomes; null when it was built whole and need not be read further. */
function enter(container: Container, above: Step, draft: Draft): Step | null {
  const { element } = container
  const lang = attribute(element, 'lang') || above.lang
  const dir = attribute(element, 'dir')?.toLowerCase() || above.dir
  addRule(element, above.place)
  const code = readCode(element)
  if (code) {
    code.data = { block: firstBlock(container) }
    settleIds(draft, code)
    addTo(above.place.node, code)
    return null
  }
  const rule = ruleOf(container)
  const id = idOf(element, container.tag === 'a')
  if (id) draft.waitingIds.push(id)
  const marks = rule?.role === 'mark' ? [...above.marks.slice(-mostOuterMarks), element] : above.marks
  const step: Step = { container, next: 0, place: above.place, marks, lang, dir }
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
  const paragraphs = readInline(block, step.marks, draft, picturesOnly)
  addRule(block.first, place)
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

function firstBlock(container: Container): number {
  for (const item of container.items) {
    const found = item.kind === 'block' ? item.index : firstBlock(item)
    if (found >= 0) return found
  }
  return -1
}

/** A line across the page between two parts of one box: it holds no text, so the tree does not know it. */
function addRule(node: Node, place: Place): void {
  if (place.phrase || place.node.children.length === 0) return
  for (let before = previousSibling(node); before; before = previousSibling(before)) {
    if (isElement(before)) {
      if (tagOf(before) === 'hr') addTo(place.node, newElement('hr'))
      return
    }
    if (isText(before) && textOf(before).trim() !== '') return
  }
}

/** An element that says it is a heading is one. */
function ruleOf(container: Container): ElementRule | undefined {
  if (attribute(container.element, 'role') !== 'heading') return elements.get(container.tag)
  const level = attribute(container.element, 'aria-level') ?? ''
  return elements.get(/^[1-6]$/.test(level) ? `h${level}` : 'h2')
}
