import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { expect, test } from 'vitest'
import { eachElement, rawText } from '../../../src/article/hast.ts'
import { attributes, elements, idPrefix } from '../../../src/extract/tables/elements.ts'
import { mathAttributes, mathElements } from '../../../src/extract/tables/math-names.ts'
import { composePage, parse } from './compose-page.ts'

/** Names of elements that compose builds by itself, or knows. */
const builtNames = new Set([
  ...[...elements.values()].map((rule) => rule.name),
  ...mathElements,
  'img',
  'span',
  'figure',
  'figcaption',
])
const builtProperties = new Set([
  ...Object.keys(attributes),
  ...mathAttributes,
  ...['id', 'lang', 'dir', 'src', 'alt', 'width', 'height', 'className', 'dataEmbed', 'open', 'alttext'],
])
const schemes = /^(?:https?:|mailto:|tel:|data:image\/(?:png|jpeg|gif|webp)|blob:)/

const names = [
  ...elements.keys(),
  'div',
  'section',
  'font',
  'center',
  'form',
  'custom-box',
  'slot',
  'mrow',
  'mi',
  'annotation',
]
const hostile = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<b>x',
  'data:image/svg+xml,<svg>',
  'vbscript:x',
  '//evil.example/x',
  '/ok.jpg',
  '#a',
  'http://',
  'x'.repeat(50),
]
const attributeNames = [
  'href',
  'src',
  'srcset',
  'data-src',
  'style',
  'onclick',
  'onerror',
  'id',
  'class',
  'title',
  'lang',
  'dir',
  'poster',
  'colspan',
  'type',
  'name',
]
const classes = [
  'caption',
  'katex',
  'MathJax',
  'sr-only',
  'syntaxhighlighter',
  'highlighttable',
  'pullquote',
  'emoji',
  'line',
]

interface Branch {
  tag: string
  attributes: [string, string][]
  children: (Branch | string)[]
}

const word = fc.stringMatching(/^[a-z]{1,8} $/)
const value = fc.oneof(
  fc.constantFrom(...hostile),
  fc.constantFrom(...classes),
  fc.constantFrom('background-image:url(javascript:x)', 'font-weight:bold', 'firstChild', 'nextSibling', 'parentNode'),
)
const { branch } = fc.letrec<{ branch: Branch; node: Branch | string }>((tie) => ({
  node: fc.oneof({ maxDepth: 7, withCrossShrink: true }, word, tie('branch')),
  branch: fc.record({
    tag: fc.constantFrom(...names),
    attributes: fc.array(fc.tuple(fc.constantFrom(...attributeNames), value), { maxLength: 4 }),
    children: fc.array(tie('node'), { maxLength: 6 }),
  }),
}))

/** Builds nodes without a parser, so that trees no parser makes are met too. */
function grow(tree: Branch | string, doc: Document): Node {
  if (typeof tree === 'string') return doc.createTextNode(tree)
  const element = doc.createElement(tree.tag)
  for (const [name, content] of tree.attributes) element.setAttribute(name, content)
  for (const child of tree.children) element.append(grow(child, doc))
  return element
}

function page(tree: Branch): Document {
  const doc = parse('')
  doc.body.append(grow(tree, doc))
  return doc
}

function problems(root: Root): string[] {
  const found: string[] = []
  const ids = new Set<unknown>()
  eachElement(root, (element: Element) => {
    if (!builtNames.has(element.tagName)) found.push(`element ${element.tagName}`)
    for (const [name, content] of Object.entries(element.properties)) {
      if (!builtProperties.has(name)) found.push(`property ${name}`)
      const isAddress = name === 'href' || name === 'src'
      if (isAddress && !schemes.test(String(content)) && !String(content).startsWith(`#${idPrefix}`))
        found.push(`${name} ${content}`)
      if (name === 'id' && ids.has(content)) found.push(`id ${content} twice`)
      if (name === 'id') ids.add(content)
    }
  })
  return found
}

test('whatever the page, only named elements, named attributes and safe addresses are built', () => {
  fc.assert(
    fc.property(branch, (tree) => {
      expect(problems(composePage(page(tree)))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('a page is the same after it was read', () => {
  fc.assert(
    fc.property(branch, (tree) => {
      const doc = page(tree)
      const before = new XMLSerializer().serializeToString(doc)
      composePage(doc)
      expect(new XMLSerializer().serializeToString(doc)).toBe(before)
    }),
    { numRuns: 100 },
  )
})

const textBoxes = [
  'p',
  'div',
  'section',
  'li',
  'ul',
  'blockquote',
  'h2',
  'b',
  'a',
  'span',
  'em',
  'td',
  'dd',
  'figcaption',
  'font',
]

/** Found by chance once: words of an item, and a list in it without items of its own. */
const innerList: Branch = { tag: 'ul', attributes: [], children: ['a '] }
const listInItem: Branch = {
  tag: 'ul',
  attributes: [],
  children: [{ tag: 'li', attributes: [], children: ['a ', innerList] }],
}

test('no word of a page of text is lost, and none is doubled', () => {
  const texts = fc.letrec<{ box: Branch; node: Branch | string }>((tie) => ({
    node: fc.oneof({ maxDepth: 6, withCrossShrink: true }, word, tie('box')),
    box: fc.record({
      tag: fc.constantFrom(...textBoxes),
      attributes: fc.constant([]),
      children: fc.array(tie('node'), { maxLength: 5 }),
    }),
  })).box
  fc.assert(
    fc.property(texts, (tree) => {
      const doc = page(tree)
      const words = doc.body.textContent.trim().split(/\s+/).sort()
      const kept = textWithSpaces(composePage(doc)).trim().split(/\s+/).sort()
      expect(kept).toEqual(words)
    }),
    { numRuns: 300, examples: [[listInItem]] },
  )
})

function textWithSpaces(root: Root): string {
  const parts: string[] = []
  const add = (node: Root | Element): void => {
    // A block begins a new word and ends one: of a list in an item, the first word stands beside none of the item's.
    const edge = node.type === 'element' && !['b', 'a', 'em', 'span'].includes(node.tagName) ? ' ' : ''
    parts.push(edge)
    for (const child of node.children) {
      if (child.type === 'element') add(child)
      else if (child.type === 'text') parts.push(rawText(child))
    }
    parts.push(edge)
  }
  add(root)
  return parts.join('')
}
