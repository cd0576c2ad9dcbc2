import { byTag } from '../read/dom.ts'
import { metaNames } from '../tables/meta-names.ts'
import { fold } from './dom.ts'
import { decode, type LinkedNode, textValue } from './json-ld.ts'
import { allMeta, type MetaTags } from './meta-tags.ts'
import { partsOf } from './title-match.ts'

/** The page's own `<title>` (not that of a drawing), folded. */
export function pageTitle(doc: Document): string {
  const page = [...byTag(doc, 'title')].find((element) => element.namespaceURI === 'http://www.w3.org/1999/xhtml')
  return fold(page?.textContent ?? '')
}

/** Titles that the page's data declare, the most trusted first; each once. */
export function declaredTitles(page: string, tags: MetaTags, article: LinkedNode | null): string[] {
  const titles = [
    textValue(article?.headline),
    ...metaNames.title.flatMap((name) => allMeta(tags, [name]).slice(0, 1)),
    page,
    textValue(article?.name),
  ]
  return [...new Set(titles.map((title) => decode(title)).filter(Boolean))]
}

/** Longest name of a site, in characters. */
const longestSite = 40

/** The name of the site where `<title>` has it and another declared title has all the rest: "Snow - Example", "Snow". */
export function siteInTitle(page: string, declared: string[]): string {
  for (const title of declared) {
    if (title === page || !title) continue
    const rest = page.startsWith(title)
      ? page.slice(title.length)
      : page.endsWith(title)
        ? page.slice(0, -title.length)
        : ''
    const name = rest.replace(/^[\s|:·•»–—-]+|[\s|:·•»–—-]+$/g, '')
    if (name.length < rest.length && name.length <= longestSite && partsOf(name).length === 1) return name
  }
  return ''
}
