import type { Article } from '../article/article.ts'
import { cleanLink } from '../article/clean-link.ts'

/**
 * The address of a passage: the page that was read, with a text fragment. The address the page asks to be known by is
 * taken where it is the same page; another may hold another text.
 * @param directive as it stands after `:~:`
 */
export function passageAddress(
  { url, canonicalUrl }: Pick<Article, 'url' | 'canonicalUrl'>,
  directive: string,
): string {
  const address = cleanLink(isSamePage(url, canonicalUrl) ? canonicalUrl : url)
  return `${address}${address.includes('#') ? '' : '#'}:~:${directive}`
}

function isSamePage(url: string, other: string): boolean {
  const [one, two] = [URL.parse(url), URL.parse(other)]
  return one !== null && two !== null && one.host === two.host && one.pathname === two.pathname
}
