import { byTag, attribute as getAttribute } from '../read/dom.ts'
import { metaNames } from '../tables/meta-names.ts'
import { fold } from './dom.ts'

/** Values of a page's meta tags by lower-case name, in order. */
export type MetaTags = Map<string, string[]>

/** Names that somebody asks for; other tags are not read. */
const wanted: ReadonlySet<string> = new Set(Object.values(metaNames).flat())
const nameAttributes = ['name', 'property', 'http-equiv']

/** What a page's meta elements say. */
export interface MetaElements {
  tags: MetaTags
  /** Those that are properties of some part of the page, in document order: `<meta itemprop="datePublished">`. */
  properties: Element[]
}

/** Reads every meta element of a known name (`name`, `property`, `http-equiv`) that has a content. */
export function readMetaElements(doc: Document): MetaElements {
  const tags: MetaTags = new Map()
  const properties: Element[] = []
  for (const meta of byTag(doc, 'meta')) {
    if (getAttribute(meta, 'itemprop')) properties.push(meta)
    const names = new Set<string>()
    for (const key of nameAttributes) {
      for (const name of getAttribute(meta, key)?.toLowerCase().split(/\s+/) ?? [])
        if (wanted.has(name)) names.add(name)
    }
    if (!names.size) continue
    const content = fold(getAttribute(meta, 'content') || getAttribute(meta, 'value') || '')
    for (const name of content ? names : []) {
      const values = tags.get(name)
      if (values) values.push(content)
      else tags.set(name, [content])
    }
  }
  return { tags, properties }
}

/** The first value under the first of the names that has one; '' when none has. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string {
  return allMeta(tags, names)[0] ?? ''
}

/** All values under the first of the names that has any. */
export function allMeta(tags: MetaTags, names: readonly string[]): string[] {
  for (const name of names) {
    const values = tags.get(name)
    if (values) return values
  }
  return []
}
