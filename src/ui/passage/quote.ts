import type { Article } from '../../article/article.ts'
import { cleanLink } from '../../article/clean-link.ts'
import type { Copy } from '../../export/copy.ts'
import type { Passage } from '../../share/passage.ts'
import { readableLink } from '../../share/readable-link.ts'

/** A passage as it is quoted: its text, then the title and a link to it. */
export function quoteCopy({ title, canonicalUrl }: Article, { text, link }: Passage): Copy {
  const address = link ?? readableLink(cleanLink(canonicalUrl))
  return { text: [`“${text}”`, '', title, address].filter((line, index) => index === 1 || line !== '').join('\n') }
}
