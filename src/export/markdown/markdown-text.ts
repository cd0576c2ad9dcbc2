import { toMdast } from 'hast-util-to-mdast'
import type { Nodes, Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Article } from '../../article/article.ts'
import { element } from '../../article/hast.ts'
import { handlersFor } from './handlers.ts'
import { withNotes } from './notes.ts'

/** A portable article's title, lead picture and text as Markdown. */
export function markdownText({ title, leadImage, body, canonicalUrl }: Article): string {
  const lead = leadImage ? [element('p', {}, [element('img', { src: leadImage.src, alt: leadImage.alt })])] : []
  const text = toMdast(
    { ...body, children: [...lead, ...withNotes(body).children] },
    { handlers: handlersFor(canonicalUrl), document: true },
  )
  const heading: Root['children'] = title
    ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }]
    : []
  const root: Root = { type: 'root', children: [...heading, ...blocksOf(text)] }
  return toMarkdown(root, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown()],
    bullet: '-',
    rule: '-',
    emphasis: '*',
    listItemIndent: 'one',
  })
}

function blocksOf(tree: Nodes): Root['children'] {
  return tree.type === 'root' ? tree.children : []
}
