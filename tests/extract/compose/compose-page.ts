import type { Element, Root, RootContent } from 'hast'
import { compose } from '../../../src/extract/compose/compose.ts'
import type { Block, PageTree, Selection } from '../../../src/extract/page-tree.ts'
import { readPage } from '../../../src/extract/read/read-page.ts'

export const pageUrl = 'https://news.example/a/story.html'

/** A page as the browser parses it, without layout. */
export function parse(body: string): Document {
  return new DOMParser().parseFromString(body, 'text/html')
}

/** A selection of blocks of text by a test; media follow by themselves, as they do in the product. */
export function select(tree: PageTree, keep: (block: Block) => boolean = () => true): Selection {
  const marks = Uint8Array.from(tree.blocks, (block) => (block.length > 0 && keep(block) ? 1 : 0))
  return { keep: marks, logOdds: new Float32Array(marks.length), removed: [], articleLogOdds: 1 }
}

export interface Options {
  title?: string
  keep?: (block: Block) => boolean
  url?: string
}

/** Everything compose makes of a page of which all blocks of text are kept. */
export function composePage(body: string | Document, options: Options = {}): Root {
  const doc = typeof body === 'string' ? parse(body) : body
  const tree = readPage(doc, { url: options.url ?? pageUrl })
  return compose(tree, select(tree, options.keep), { title: options.title ?? '', baseUrl: tree.baseUrl })
}

/** The result as compact markup, for people to read in a test: attributes by name, no white space added. */
export function markup(node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  if (node.type === 'root') return node.children.map(markup).join('')
  if (node.type !== 'element') return ''
  return `<${node.tagName}${attributes(node)}>${voids.has(node.tagName) ? '' : `${node.children.map(markup).join('')}</${node.tagName}>`}`
}

/** What compose makes of a page, as markup. */
export function composed(body: string | Document, options: Options = {}): string {
  return markup(composePage(body, options))
}

const voids = new Set(['br', 'hr', 'img', 'wbr'])

function attributes(element: Element): string {
  return Object.entries(element.properties)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, value]) =>
        ` ${name === 'className' ? 'class' : name}="${Array.isArray(value) ? value.join(' ') : value}"`,
    )
    .join('')
}
