import type { MessageName } from '../i18n.ts'
import { cleanLine } from './clean-text.ts'
import type { Copy } from './copy.ts'

/** What a link is made of. */
export interface Titled {
  /** As it is sent. */
  url: string
  /** The same as people read it. */
  readable: string
  title: string
}

/** A form a link can be copied in. */
export interface LinkCopy {
  id: 'plain' | 'titled' | 'markdown' | 'rich'
  /** Its name for people. */
  name: MessageName
  /** The libraries behind it are loaded the first time it is asked for. */
  make: (link: Titled) => Promise<Copy>
}

/** The forms in the order of a menu. */
export const linkCopies: readonly LinkCopy[] = [
  { id: 'plain', name: 'linkPlain', make: async ({ readable }) => ({ text: readable }) },
  {
    id: 'titled',
    name: 'linkTitled',
    make: async ({ readable, title }) => ({ text: [cleanLine(title), readable].filter(Boolean).join('\n') }),
  },
  {
    id: 'markdown',
    name: 'linkMarkdown',
    make: async ({ url, title }) => ({ text: (await import('./markdown/link.ts')).markdownLink(url, title) }),
  },
  {
    id: 'rich',
    name: 'linkRich',
    make: async ({ url, readable, title }) => ({
      text: [cleanLine(title), readable].filter(Boolean).join('\n'),
      html: (await import('./html/link.ts')).htmlLink(url, title),
    }),
  },
]
