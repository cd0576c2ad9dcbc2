import { byTag, queryAll } from './dom.ts'

/** Elements that a page marks as its heading, author or date, each list in document order. */
export interface Marks {
  headings: Mark[]
  authors: Mark[]
  dates: Mark[]
}

/** One marked element. */
export interface Mark {
  element: Element
  /** How the page marks it: in data made for machines, by where a link leads, or by the name of a class alone. */
  by: 'property' | 'link' | 'class'
  /** What the property or class says it is. */
  what: 'heading' | 'author' | 'published' | 'modified' | 'time'
}

/** Marks made for machines. Only tags and attributes that need no comparing: the query costs less than a walk. */
const declared = 'h1,time,[itemprop],[property],[rel~="author"]'
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

/** Elements that are looked at: more than a page's head and article need; the rest are of lists further down. */
const mostElements = 3000

/** Marks of the whole page that are made for machines, in one query. */
export function readMarks(doc: Document): Marks {
  return collect(queryAll(doc, declared), markByProperty)
}

/** Marks among some elements that classes and links make: those of an article's head. */
export function marksAmong(elements: ArrayLike<Element>): Marks {
  return collect(elements, markByClass)
}

/** Marks that classes make, from the top of the page on as far as is worth the time. */
export function searchMarks(doc: Document): Marks {
  return marksAmong(byTag(doc, '*'))
}

function collect(elements: ArrayLike<Element>, read: (element: Element) => Mark | null): Marks {
  const marks: Marks = { headings: [], authors: [], dates: [] }
  const count = Math.min(elements.length, mostElements)
  for (let index = 0; index < count; index++) {
    const mark = read(elements[index]!)
    if (!mark) continue
    if (mark.what === 'heading') marks.headings.push(mark)
    else if (mark.what === 'author') marks.authors.push(mark)
    else marks.dates.push(mark)
  }
  return marks
}

function markByProperty(element: Element): Mark | null {
  if (element.localName === 'h1') return { element, by: 'property', what: 'heading' }
  const value = (name: string): string => Element.prototype.getAttribute.call(element, name) ?? ''
  const property = `${value('itemprop')} ${value('property')} ${value('rel')}`.toLowerCase()
  if (authorProperties.test(property)) return { element, by: 'property', what: 'author' }
  if (publishedProperties.test(property)) return { element, by: 'property', what: 'published' }
  if (modifiedProperties.test(property)) return { element, by: 'property', what: 'modified' }
  return element.localName === 'time' ? { element, by: 'class', what: 'time' } : null
}

function markByClass(element: Element): Mark | null {
  const value = (name: string): string => Element.prototype.getAttribute.call(element, name) ?? ''
  if (element.localName === 'a' && personPath.test(value('href'))) return { element, by: 'link', what: 'author' }
  const names = `${value('class')} ${value('id')}`.toLowerCase()
  if (names.length < 4 || elsewhere.test(names)) return null
  if (authorClasses.test(names)) return { element, by: 'class', what: 'author' }
  if (!dateClasses.test(names)) return null
  const changed = /updated|modified/.test(names) && !/publish/.test(names)
  return { element, by: 'class', what: changed ? 'modified' : 'time' }
}
