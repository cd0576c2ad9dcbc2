import type { Article } from '../article/article.ts'
import type { MessageName } from '../i18n.ts'
import type { Copy } from './copy.ts'

/** A way to put a whole article on the clipboard. */
export interface CopyKind {
  id: 'markdown' | 'text' | 'rich'
  /** Its name for people. */
  name: MessageName
  /** The libraries behind it are loaded the first time it is asked for. */
  make: (article: Article) => Promise<Copy>
}

/** The ways in the order of a menu. */
export const copyKinds: readonly CopyKind[] = [
  {
    id: 'markdown',
    name: 'formatMarkdown',
    make: async (article) => ({ text: (await import('./markdown/markdown.ts')).markdownCopy(article) }),
  },
  {
    id: 'text',
    name: 'formatText',
    make: async (article) => ({ text: (await import('./text.ts')).textFile(article) }),
  },
  {
    id: 'rich',
    name: 'formatRich',
    make: async (article) => {
      const [{ textFile }, { htmlCopy }] = await Promise.all([import('./text.ts'), import('./html/copy.ts')])
      return { text: textFile(article), html: htmlCopy(article) }
    },
  },
]
