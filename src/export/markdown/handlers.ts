import type { Element } from 'hast'
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast'
import type { Html, InlineCode, ListItem, RootContent, Text } from 'mdast'
import { element, isElement, rawText } from '../../article/hast.ts'
import { placeOnPage } from '../portable.ts'
import { inlineCell } from './cells.ts'
import { formula, isFormula } from './formula.ts'
import { noteNames } from './notes.ts'

type Handlers = Record<string, Handle>

/**
 * How elements become Markdown where the library loses something that an article has: captions, notes, formulas,
 * folded parts, and what Markdown writes as HTML.
 * @param page address of the page, where links to places of the article lead: Markdown has no places of its own
 */
export function handlersFor(page: string): Handlers {
  return {
    ...inlineHtml,
    ...inlineCodes,
    ...notes,
    // Of a link that leads nowhere, its words: the library would lead it to where the file lies.
    a: (state, node) => (node.properties.href ? defaultHandlers.a(state, outward(node, page)) : state.all(node)),
    code: (state, node) => (isFormula(node) ? formula(state, node, false) : inlineCode(state, node)),
    dd: alone(defaultHandlers.dd),
    details,
    figure: alone(defaultHandlers.figure),
    img: (state, node) => (node.properties.src ? defaultHandlers.img(state, node) : words(node.properties.alt)),
    math: (state, node) => formula(state, node, false),
    p: alone(defaultHandlers.p),
    pre: (state, node) => ({ ...defaultHandlers.pre(state, node), value: rawText(node).replace(/\n+$/, '') }),
    ruby,
    sup,
    table,
    td: (state, node) => defaultHandlers.td(state, inlineCell(node)),
    th: (state, node) => defaultHandlers.th(state, inlineCell(node)),
    'line-break': () => html('<br>'),
  }
}

/** Marks that Markdown has no sign for, and takes as HTML. */
const inlineHtml: Handlers = Object.fromEntries(
  ['sub', 'ins', 'mark', 'rp', 'rt', 'u'].map((name) => [name, (state: State, node: Element) => tagged(state, node)]),
)

const inlineCodes: Handlers = Object.fromEntries(['kbd', 'samp', 'var'].map((name) => [name, inlineCode]))

const notes: Handlers = {
  [noteNames.mark]: (_, { properties }) => ({ type: 'footnoteReference', ...labelled(properties.label) }),
  [noteNames.note]: (state, node) => ({
    type: 'footnoteDefinition',
    ...labelled(node.properties.label),
    children: state.toFlow(state.all(node)),
  }),
  [noteNames.list]: (state, node) => state.all(node),
}

function labelled(label: unknown): { identifier: string; label: string } {
  return { identifier: String(label), label: String(label) }
}

/** A formula with nothing beside it stands on lines of its own. */
function alone(otherwise: Handle): Handle {
  return (state, node, parent) => {
    const content = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
    const [only] = content
    if (content.length !== 1 || !isElement(only) || !isFormula(only)) return otherwise(state, node, parent)
    const block = formula(state, only, !state.inTable)
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      checked: null,
      children: block.type === 'math' ? [block] : [],
    }
    return node.tagName === 'dd' && block.type === 'math' ? item : block
  }
}

function outward(link: Element, page: string): Element {
  const { href } = link.properties
  if (typeof href !== 'string' || !href.startsWith('#')) return link
  return { ...link, properties: { ...link.properties, href: placeOnPage(href, page) ?? href } }
}

/** A part that opens on demand, as GitHub and others show it. Its title is text only: Markdown inside it isn't read. */
function details(state: State, node: Element): RootContent[] {
  const summary = node.children.find((child) => isElement(child, 'summary'))
  const rest = element(
    'details',
    {},
    node.children.filter((child) => child !== summary),
  )
  const title = summary ? `\n<summary>${escaped(rawText(summary))}</summary>` : ''
  return [html(`<details>${title}`), ...state.toFlow(state.all(rest)), html('</details>')]
}

/** Readings stand in brackets where a program doesn't know ruby. */
function ruby(state: State, node: Element): RootContent[] {
  const hasBrackets = node.children.some((child) => isElement(child, 'rp'))
  const bracket = (sign: string) => element('rp', {}, [{ type: 'text', value: sign }])
  const children = node.children.flatMap((child) =>
    !hasBrackets && isElement(child, 'rt') ? [bracket('('), child, bracket(')')] : [child],
  )
  return tagged(state, { ...node, children })
}

/** The mark of a note is raised by whoever shows it. */
function sup(state: State, node: Element): RootContent[] {
  return node.children.every((child) => isElement(child, noteNames.mark)) ? state.all(node) : tagged(state, node)
}

/** The caption stands above the table, as a paragraph. */
function table(state: State, node: Element): RootContent[] {
  const caption = node.children.find((child) => isElement(child, 'caption'))
  const made: RootContent = defaultHandlers.table(state, node)
  return isElement(caption) ? [...state.toFlow(state.all(caption)), made] : [made]
}

function tagged(state: State, node: Element): RootContent[] {
  return [html(`<${node.tagName}>`), ...state.all(node), html(`</${node.tagName}>`)]
}

/** Code exactly as it stands: the library takes signs out of it that turn the direction of text. */
function inlineCode(state: State, node: Element): InlineCode {
  const hasBreaks = node.children.some((child) => isElement(child, 'br'))
  return hasBreaks ? defaultHandlers.code(state, node) : { type: 'inlineCode', value: rawText(node) }
}

/** A picture without an address is told by its words. */
function words(alt: unknown): Text | undefined {
  return alt ? { type: 'text', value: String(alt) } : undefined
}

function html(value: string): Html {
  return { type: 'html', value }
}

function escaped(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
