import type { Article } from '../article/article.ts'
import type { FormatId } from './formats.ts'
import type { ExportOptions } from './options.ts'

/** Makes the content of a file out of an article. */
export type Make = (article: Article, options: ExportOptions) => Promise<string | Uint8Array<ArrayBuffer>>

/** How each format is made. The libraries behind it are loaded the first time a file of that format is asked for. */
export const make: Readonly<Record<FormatId, Make>> = {
  markdown: async (article, options) => (await import('./markdown/markdown.ts')).markdownFile(article, options),
  html: async (article, options) => (await import('./html/html.ts')).htmlFile(article, options),
  text: async (article) => (await import('./text.ts')).textFile(article),
  epub: async (article, options) => (await import('./epub/epub.ts')).epubFile(article, options),
}
