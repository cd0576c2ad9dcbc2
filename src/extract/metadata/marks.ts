import type { Container } from '../page-tree.ts'
import { attribute, localName } from '../read/dom.ts'

/** Elements that a page marks as naming authors or dates, each list in document order. */
export interface Marks {
  authors: Mark[]
  dates: Mark[]
}

/** One marked element. */
export interface Mark {
  element: Element
  /** How the page marks it: in data made for machines, by where a link leads, or by the name of a class alone. */
  by: 'property' | 'link' | 'class'
  /** What the property or class says it is. */
  what: 'author' | 'published' | 'modified' | 'time'
}

const authorProperties = /(?:^|[\s:.])(?:author|creator)(?:$|\s)/
const publishedProperties =
  /(?:^|[\s:])(?:datepublished|datecreated|pubdate|published|uploaddate|issued|created)(?:$|\s)/
const modifiedProperties = /(?:^|[\s:])(?:datemodified|modified|dateupdated)(?:$|\s)/
const authorClasses = /author|byline|by-line|writer|reporter|contributor|username|\bh-card\b/
const dateClasses =
  /\bdate|date\b|[-_]date|date[-_]|\btime|time\b|timestamp|publish|posted|updated|modified|dt-published/
/** Where a link leads that names a person; the first group is the last part of the address. */
export const personPath =
  /\/(?:authors?|people|profiles?|users?|u|contributors?|staff|team|members?|autor(?:e[sn]?|as?)?|writers?|producers|by)\/(?:[^/?#]*\/)?([^/?#]+)\/?(?:[?#]|$)/i
/** Classes of parts that name people or days of other texts, or nobody: comments, lists of links, pictures, uploads. */
const elsewhere =
  /comment|related|recent|popular|sidebar|footer|copyright|widget|update-?available|candidate|countdown|reading-?time|read-?time|validate|mandate|sometime|timeline|overtime/

/** Marks among some elements that are made for machines. */
export function declaredAmong(elements: Element[]): Marks {
  return sorted(elements.map(markByProperty))
}

/** Marks among some elements that classes and links make. */
export function namedAmong(elements: Element[]): Marks {
  const known = new Map<string, Mark['what'] | null>()
  return sorted(
    elements.map((element) => {
      if (localName(element) === 'a' && personPath.test(attribute(element, 'href') ?? ''))
        return { element, by: 'link', what: 'author' }
      const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
      if (!known.has(names)) known.set(names, kindOfNames(names.toLowerCase()))
      const what = known.get(names)
      return what ? { element, by: 'class', what } : null
    }),
  )
}

/** Whether the class or id of a container says that it names authors; asked of many, so it remembers. */
export function authorNames(): (container: Container) => boolean {
  const known = new Map<string, boolean>()
  return ({ className, id }) => {
    const names = `${className} ${id}`
    if (!known.has(names)) known.set(names, kindOfNames(names.toLowerCase()) === 'author')
    return known.get(names)!
  }
}

function sorted(marks: (Mark | null)[]): Marks {
  const found = marks.filter((mark) => mark !== null)
  return {
    authors: found.filter(({ what }) => what === 'author'),
    dates: found.filter(({ what }) => what !== 'author'),
  }
}

function markByProperty(element: Element): Mark | null {
  const item = attribute(element, 'itemprop')
  const property = attribute(element, 'property')
  const rel = attribute(element, 'rel')
  if (item !== null || property !== null || rel !== null) {
    const names = `${item ?? ''} ${property ?? ''} ${rel ?? ''}`.toLowerCase()
    if (authorProperties.test(names)) return { element, by: 'property', what: 'author' }
    if (publishedProperties.test(names)) return { element, by: 'property', what: 'published' }
    if (modifiedProperties.test(names)) return { element, by: 'property', what: 'modified' }
  }
  return localName(element) === 'time' ? { element, by: 'class', what: 'time' } : null
}

/** Shorter names say nothing. */
const shortestName = 4

function kindOfNames(names: string): Mark['what'] | null {
  if (names.length < shortestName || elsewhere.test(names)) return null
  if (authorClasses.test(names)) return 'author'
  if (!dateClasses.test(names)) return null
  return /updated|modified/.test(names) && !/publish/.test(names) ? 'modified' : 'time'
}
