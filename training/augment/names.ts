import { pick } from './random.ts'

/** Elements whose name says what they are for; a page can do without. */
const SPEAKING = 'nav, aside, footer, header, article, section, main, figure, figcaption, time, address'
const SYLLABLES = 'ba co du fe gi ho ka lu mi no pe qua ro su ti vo wy xe za'.split(' ')

/** Gives every class and id a name that says nothing; equal names stay equal. */
export function scrambleNames(doc: Document, random: () => number): void {
  const known = new Map<string, string>()
  const other = (name: string): string => {
    let made = known.get(name)
    if (made === undefined) {
      made = Array.from({ length: 3 }, () => pick(SYLLABLES, random)).join('') + known.size
      known.set(name, made)
    }
    return made
  }
  for (const attribute of ['class', 'id', 'data-testid', 'data-component', 'itemprop', 'aria-label']) {
    for (const element of doc.body.querySelectorAll(`[${attribute}]`)) {
      const names = element.getAttribute(attribute)!.split(/\s+/).filter(Boolean)
      element.setAttribute(attribute, names.map(other).join(' '))
    }
  }
}

/** Puts plain `div`s in place of elements with speaking names. */
export function plainElements(doc: Document): void {
  for (const element of doc.body.querySelectorAll(SPEAKING)) {
    const plain = doc.createElement('div')
    for (const { name, value } of element.attributes) if (name !== 'role') plain.setAttribute(name, value)
    plain.append(...element.childNodes)
    element.replaceWith(plain)
  }
}
