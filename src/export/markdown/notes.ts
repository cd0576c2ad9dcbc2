import type { Element, ElementContent, Root } from 'hast'
import { type Content, eachElement, element, isElement, rawText } from '../../article/hast.ts'

/** Elements that stand for notes while the article becomes Markdown: `label` is the note's number. */
export const noteNames = { mark: 'note-mark', note: 'note', list: 'notes' } as const

/** "[12]", "12", "*", "a", "note 3": how a mark in the text may look. Longer words are a link to read. */
const markText = /^\[?(?:\p{L}{0,6}\s?\d{1,4}|\p{L}|[*†‡§¶]{1,3})\]?$/u

/** A link from a note back to the text, which Markdown programs draw themselves: a sign, a letter or a number. */
const backText = /^(?:[^\p{L}\p{N}]+|\p{L}|[\d.]+)$/u

/** A link to a place in the article, with the elements around it. */
interface InnerLink {
  link: Element
  /** The list item that it stands in. */
  item: Element | null
  /** The list item that it leads to. */
  target: Element | null
}

/**
 * Tells the notes of an article (footnotes, references) by how they are linked: short marks in the text lead to items
 * of a list, and every item of that list has such a mark. Other links inside the article stay what they are.
 * @returns a tree in which marks, notes and their lists have the names of `noteNames`
 */
export function withNotes(body: Root): Root {
  const { links, lists } = innerLinks(body)
  const marks = links.filter(({ link, item, target }) => target && item !== target && markText.test(textOf(link)))
  const labels = labelsOf(marks, lists)
  if (labels.size === 0) return body
  const labelOfMark = new Map<Element, string>()
  for (const { link, target } of marks) {
    const label = target && labels.get(target)
    if (label) labelOfMark.set(link, label)
  }
  const isBack = ({ link, item }: InnerLink) => item !== null && labels.has(item) && backText.test(textOf(link))
  const back = new Set(links.filter(isBack).map(({ link }) => link))
  return rewrite(body, { labels, labelOfMark, back })
}

function innerLinks(body: Root): { links: InnerLink[]; lists: Element[] } {
  const above = new Map<Element, Element>()
  const places = new Map<string, Element>()
  const found: Element[] = []
  const lists: Element[] = []
  eachElement(body, (element, parent) => {
    if (parent.type === 'element') above.set(element, parent)
    if (element.properties.id) places.set(String(element.properties.id), element)
    if (element.tagName === 'a' && String(element.properties.href ?? '').startsWith('#')) found.push(element)
    if (element.tagName === 'ol' || element.tagName === 'ul') lists.push(element)
  })
  const itemOf = (element: Element | undefined): Element | null => {
    let at = element
    while (at && at.tagName !== 'li') at = above.get(at)
    return at ?? null
  }
  const links = found.map((link) => {
    const target = itemOf(places.get(String(link.properties.href).slice(1)))
    return { link, item: itemOf(link), target }
  })
  return { links, lists }
}

/** Notes are numbered in the order of their marks. */
function labelsOf(marks: readonly InnerLink[], lists: readonly Element[]): Map<Element, string> {
  const marked = new Set(marks.map(({ target }) => target))
  const whole = lists.filter(({ children }) => children.every((child) => !isElement(child, 'li') || marked.has(child)))
  const notes = new Set(whole.flatMap(({ children }) => children))
  const labels = new Map<Element, string>()
  for (const { target } of marks) {
    if (target && notes.has(target) && !labels.has(target)) labels.set(target, String(labels.size + 1))
  }
  return labels
}

interface Found {
  labels: ReadonlyMap<Element, string>
  labelOfMark: ReadonlyMap<Element, string>
  back: ReadonlySet<Element>
}

function rewrite(body: Root, found: Found): Root {
  const content = <T extends Content>(node: T): (T | Element)[] => {
    if (!isElement(node)) return [node]
    if (found.back.has(node)) return []
    const mark = found.labelOfMark.get(node)
    if (mark) return [element(noteNames.mark, { label: mark })]
    const children: ElementContent[] = node.children.flatMap((child) => content(child))
    const label = found.labels.get(node)
    if (label) return [element(noteNames.note, { label }, children)]
    const isList = children.some((child) => isElement(child, noteNames.note))
    return [isList ? element(noteNames.list, {}, children) : { ...node, children }]
  }
  return { ...body, children: body.children.flatMap((child) => content(child)) }
}

function textOf(link: Element): string {
  return rawText(link).trim()
}
