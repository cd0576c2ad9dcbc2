import { attribute, byTag } from './dom.ts'

/** Values of a page's meta tags by lower-case name, in order. */
export type MetaTags = Map<string, string[]>

/** Reads every meta tag that has a name (`name`, `property`, `itemprop`, `http-equiv`) and a content. */
export function readMetaTags(doc: Document): MetaTags {
  const tags: MetaTags = new Map()
  for (const meta of byTag(doc, 'meta')) {
    const content = attribute(meta, 'content') || attribute(meta, 'value')
    if (!content) continue
    const names = `${attribute(meta, 'name')} ${attribute(meta, 'property')} ${attribute(meta, 'http-equiv')}`
    for (const name of new Set(names.toLowerCase().split(' '))) {
      if (!name) continue
      const values = tags.get(name)
      if (values) values.push(content)
      else tags.set(name, [content])
    }
  }
  return tags
}

/** The first value under the first of the names that has one; '' when none has. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string {
  for (const name of names) {
    const value = tags.get(name)?.[0]
    if (value) return value
  }
  return ''
}

/** All values under the first of the names that has any. */
export function allMeta(tags: MetaTags, names: readonly string[]): string[] {
  for (const name of names) {
    const values = tags.get(name)
    if (values) return values
  }
  return []
}
