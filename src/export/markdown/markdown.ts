import type { Article } from '../../article/article.ts'
import type { ExportOptions } from '../options.ts'
import { portable } from '../portable.ts'
import { frontMatter } from './front-matter.ts'
import { markdownText } from './markdown-text.ts'

/** The article as a Markdown file (CommonMark with GitHub's tables and notes, formulas as TeX), with front matter. */
export function markdownFile(article: Article, _options?: ExportOptions): string {
  const clean = portable(article)
  return `${frontMatter(clean)}\n${markdownText(clean)}`
}

/** The article as Markdown for the clipboard: title, text, and where it is from; no front matter. */
export function markdownCopy(article: Article): string {
  const clean = portable(article)
  return `${markdownText(clean)}${clean.canonicalUrl ? `\n<${clean.canonicalUrl}>\n` : ''}`
}
