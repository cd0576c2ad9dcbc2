import { toHtml } from 'hast-util-to-html'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { toHast } from 'mdast-util-to-hast'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { parse } from 'yaml'

/** A Markdown file as programs show it, HTML in it included: the facts of its front matter, and the page. */
export function readMarkdown(file: string): { facts: Record<string, unknown> | null; page: Document } {
  const tree = fromMarkdown(file, {
    extensions: [gfm(), math(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), mathFromMarkdown(), frontmatterFromMarkdown()],
  })
  const [first] = tree.children
  const html = toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true })
  return {
    facts: first?.type === 'yaml' ? parse(first.value) : null,
    page: new DOMParser().parseFromString(html, 'text/html'),
  }
}
