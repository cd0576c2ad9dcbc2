import { byTag, attribute as getAttribute } from '../read/dom.ts'
import { articleTypes, pageTypes, questionLists } from '../tables/schema-types.ts'
import { fold } from './dom.ts'
import { parseLooseJson } from './repair-json.ts'

/** An object of linked data. Values are whatever the page wrote. */
export type LinkedNode = { readonly [key: string]: unknown }

/** What a page says of itself in JSON-LD. */
export interface LinkedData {
  /** Nodes that describe an article, best first. */
  articles: LinkedNode[]
  /** Nodes that describe the page as such (WebPage, Product …), in order. */
  pages: LinkedNode[]
  /** Nodes by their `@id`, to follow references. */
  byId: Map<string, LinkedNode>
  /** All nodes with a type, in order. */
  all: LinkedNode[]
}

/** More nodes than any page needs; a list of thousands of products is not read to its end. */
const mostNodes = 2000
/** A script longer than this holds data, not metadata. In characters. */
const longestScript = 400_000
/** Properties that lead to the thing a page is about. Others (comments, reviews, list items) are about other things. */
const leading = ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf']

/** Reads all JSON-LD scripts of a page. */
export function readJsonLd(doc: Document): LinkedData {
  const data: LinkedData = { articles: [], pages: [], byId: new Map(), all: [] }
  for (const script of byTag(doc, 'script')) {
    if (!/ld\+json/i.test(getAttribute(script, 'type') ?? '')) continue
    const text = script.textContent ?? ''
    if (text.length > longestScript) continue
    collect(parseLooseJson(text), data)
  }
  for (const node of data.all) {
    if (hasType(node, articleTypes)) data.articles.push(node)
    else if (hasType(node, pageTypes)) data.pages.push(node)
  }
  return data
}

function collect(value: unknown, data: LinkedData): void {
  const queue: unknown[] = [value]
  for (let at = 0; at < queue.length && at < mostNodes; at++) {
    const node = queue[at]
    if (Array.isArray(node)) {
      for (const item of node) queue.push(item)
      continue
    }
    if (!isNode(node)) continue
    const id = node['@id']
    if (typeof id === 'string' && Object.keys(node).length > 1 && !data.byId.has(id)) data.byId.set(id, node)
    if (node['@type'] !== undefined) data.all.push(node)
    // Questions that a page answers beside its text are not what it is about.
    if (hasType(node, questionLists)) continue
    for (const key of leading) if (isObject(node[key])) queue.push(node[key])
  }
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

/** Whether a value is an object of linked data (not a list, not a text). */
export function isNode(value: unknown): value is LinkedNode {
  return isObject(value) && !Array.isArray(value)
}

/** The types of a node, without namespaces, lower case. */
export function typesOf(node: LinkedNode): string[] {
  return list(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, '').toLowerCase())
}

/** Whether one of the node's types is in the set. */
export function hasType(node: LinkedNode, types: ReadonlySet<string>): boolean {
  return typesOf(node).some((type) => types.has(type))
}

/** A value as a list: itself when it is one, nothing for a missing one. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The first text of a value: a text, a list's first, an object's `@value` or `name`. Folded; '' when there is none. */
export function textValue(value: unknown): string {
  for (const item of list(value)) {
    const text = isNode(item) ? (item['@value'] ?? item.name) : item
    if (typeof text === 'string' && text.trim()) return decode(fold(text))
    if (typeof text === 'number') return String(text)
  }
  return ''
}

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/** Character references that a page wrote into data where they mean nothing. Tags are left out. */
export function decode(text: string): string {
  if (!text.includes('&') && !text.includes('<')) return text
  const plain = text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (all, dec, hex, name) => {
    if (name) return entities[name.toLowerCase()] ?? all
    const code = dec ? +dec : Number.parseInt(hex, 16)
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
  return fold(plain.replace(/<\/?[a-z][^<>]*>/gi, ' '))
}
