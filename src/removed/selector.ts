import { ruleLimits } from '../settings/page-parts.ts'

/** Attributes by which pages name their parts, besides id and class. */
const naming = ['data-testid', 'itemprop', 'role', 'aria-label'] as const

/** How many names of one kind are tried, and how many elements a name may find besides the one meant: lists of boxes. */
const limits = { names: 6, found: 12 } as const

/**
 * A short selector for a part of a page that finds the same part on other pages of the site: by a name that people gave,
 * never by its place, for at the same place of another page stands something else.
 * @returns null when the part has no such name
 */
export function selectorFor(element: Element): string | null {
  const root = element.getRootNode() as Document | ShadowRoot
  const own = namesOf(element)
  const around = element.parentElement?.closest('[id], [class]')
  const within = around ? namesOf(around).flatMap((outer) => own.map((inner) => `${outer} > ${inner}`)) : []
  const found = [...own, ...within]
    .filter((selector) => selector.length <= ruleLimits.letters)
    .map((selector) => ({ selector, count: root.querySelectorAll(selector).length }))
    .filter(({ count }) => count > 0 && count <= limits.found)
  return found.find(({ count }) => count === 1)?.selector ?? found[0]?.selector ?? null
}

/** Selectors for an element by each of its names, and by all its classes at once; the best ones first. */
function namesOf(element: Element): string[] {
  const tag = CSS.escape(element.localName)
  const classes = [...element.classList].filter(isGiven).slice(0, limits.names)
  const attributes = naming.flatMap((name) => {
    const value = element.getAttribute(name)
    return value ? [`${tag}[${name}=${JSON.stringify(value)}]`] : []
  })
  return [
    ...(isGiven(element.id) ? [`#${CSS.escape(element.id)}`] : []),
    ...classes.map((name) => `${tag}.${CSS.escape(name)}`),
    ...(classes.length > 1 ? [`${tag}${classes.map((name) => `.${CSS.escape(name)}`).join('')}`] : []),
    ...attributes,
  ]
}

/** Whether a name was given by people: those made by programs have numbers in them and are others on the next page. */
function isGiven(name: string): boolean {
  return /^[\p{L}_-][\p{L}\d_-]*$/u.test(name) && !/\d{2,}|\d\p{L}+\d/u.test(name)
}
