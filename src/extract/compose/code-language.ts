import { attribute, parentNode } from '../read/dom.ts'
import { languageAttributes, languageCompanions, languagePrefixes, notLanguages } from '../tables/code-words.ts'
import { isElement } from './dom.ts'

/** Elements above a listing that may name its language: `<div class="highlight-python"><div class="highlight"><pre>`. */
const mostAbove = 4

/** Name of the language of a listing, in lower case, as the page gives it; null when it does not. */
export function codeLanguage(listing: Element, inner: Element | null): string | null {
  const own = (inner && languageOf(inner)) ?? languageOf(listing)
  if (own) return own
  let above = parentNode(listing)
  for (let level = 0; above && isElement(above) && level < mostAbove; level += 1) {
    const language = languageOf(above)
    if (language) return language
    above = parentNode(above)
  }
  return null
}

function languageOf(element: Element): string | null {
  for (const name of languageAttributes) {
    const language = named(attribute(element, name))
    if (language) return language
  }
  const classes = attribute(element, 'class')
  return classes ? fromClasses(classes.replace(/brush:\s+/, 'brush:').split(/[\s;]+/)) : null
}

function fromClasses(classes: readonly string[]): string | null {
  for (const prefix of languagePrefixes) {
    for (const name of classes) {
      const language = name.startsWith(prefix) ? named(name.slice(prefix.length)) : null
      if (language) return language
    }
  }
  const companion = classes.findIndex((name) => languageCompanions.has(name))
  return companion < 0 ? null : named(classes.find((name, i) => i > companion && named(name) !== null) ?? null)
}

function named(value: string | null): string | null {
  const name = value?.trim().toLowerCase() ?? ''
  return /^[a-z][a-z0-9+#.-]{0,24}$/.test(name) && !notLanguages.has(name) ? name : null
}
