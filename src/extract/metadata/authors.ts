import { metaNames } from '../tables/meta-names.ts'
import type { FarMarks, Header } from './header.ts'
import { isNode, type LinkedData, type LinkedNode, list, textValue } from './json-ld.ts'
import { allMeta, firstMeta, type MetaTags } from './meta-tags.ts'
import { type Names, noNames, readNames, spanOf } from './names.ts'
import { shownNames } from './shown-names.ts'
import { isSiteName, type Site, squeeze } from './site.ts'

/** Authors of the page: the names, and the line that shows them. */
export interface Authors {
  authors: string[]
  byline: string | null
}

/** Where authors are looked for. */
export interface AuthorSources {
  tags: MetaTags
  article: LinkedNode | null
  linked: LinkedData
  header: Header | null
  far: FarMarks
  site: Site
  /** BCP 47 tag of the page's language. */
  lang: string
}

/** Chooses the authors: linked data, then meta tags, then what the page shows. An outlet only when no person is named. */
export function readAuthors({ tags, article, linked, header, far, site, lang }: AuthorSources): Authors {
  let outlet: Names = noNames
  for (const read of [
    () => linkedNames(article, linked, lang),
    () => metaAuthors(tags, lang),
    () => shownNames(header, site, far, lang),
  ]) {
    const found = read()
    const names = found.names.filter((name) => !isSiteName(name, site))
    if (names.length) return { authors: names, byline: wording(found, names, header, lang) }
    if (!outlet.names.length) outlet = found
  }
  return { authors: outlet.names, byline: outlet.line || null }
}

/** The line as the page writes it: "Ada Example and Ben Sample" rather than names put together with commas. */
function wording(found: Names, names: string[], header: Header | null, lang: string): string {
  if (names.length < found.names.length) return spanOf(found.line, names)
  if (names.length < 2) return found.line
  const shown = [...(header?.below ?? []), ...(header?.above ?? [])].find(
    ({ text }) => text.length < longest && names.every((name) => text.includes(name)),
  )
  const line = shown && readNames(shown.text, lang)
  return line && squeeze(line.names.join()) === squeeze(names.join()) ? line.line : found.line
}

/** A line of names is at most this long, in characters. */
const longest = 300

function join(texts: string[], lang: string): Names {
  if (texts.length === 1) return readNames(texts[0]!, lang, 'value')
  const names = [...new Set(texts.flatMap((text) => readNames(text, lang, 'value').names))]
  return { names, line: names.join(', ') }
}

function linkedNames(article: LinkedNode | null, linked: LinkedData, lang: string): Names {
  for (const key of article ? ['author', 'creator', 'contributor'] : []) {
    const texts = list(article?.[key]).map((item) => {
      const id = isNode(item) ? item['@id'] : undefined
      return textValue(item) || (typeof id === 'string' ? textValue(linked.byId.get(id)) : '')
    })
    const found = join(texts.filter(Boolean), lang)
    if (found.names.length) return found
  }
  return noNames
}

function metaAuthors(tags: MetaTags, lang: string): Names {
  for (const name of metaNames.author) {
    const found = join(
      allMeta(tags, [name]).filter((text) => !/^https?:|^\/\//.test(text)),
      lang,
    )
    if (found.names.length) return found
  }
  for (const n of [1, 2, 3]) {
    if (cardLabel.test(firstMeta(tags, [`twitter:label${n}`])))
      return readNames(firstMeta(tags, [`twitter:data${n}`]), lang, 'value')
  }
  return noNames
}

/** Labels of a Twitter card's line that names the author. */
const cardLabel =
  /\bby$|author|작성자|verfasst von|geschrieben von|écrit par|escrit[oa] por|scritto da|автор|作者|投稿者|geschreven door/i
