import { attribute, queryAll } from './dom.ts'

/** Elements that a page marks as its heading, author or date, each list in document order. */
export interface Marks {
  headings: Mark[]
  authors: Mark[]
  dates: Mark[]
}

/** One marked element. */
export interface Mark {
  element: Element
  /** Place among all marked elements of the page: marks that stand near each other have near numbers. */
  order: number
  /** How the page marks it: in data made for machines, or by the name of a class alone. */
  by: 'property' | 'link' | 'class'
  /** What the property or class says: `author`, `name`, `datepublished`, `datemodified`, `time` … Lower case. */
  what: string
}

const selector =
  'h1,time,[rel~="author" i],[itemprop],[property],[class*="author" i],[class*="byline" i],[class*="writer" i],' +
  '[class*="reporter" i],[class*="contributor" i],[class*="username" i],[class*="date" i],[class*="time" i],[class*="publish" i],[class*="posted" i],' +
  '[class~="dt-published" i],[class~="p-author" i],[id*="author" i],[id*="byline" i],[id*="date" i],address,' +
  'a[href*="/author"],a[href*="/people/"],a[href*="/profile"],a[href*="/user"],a[href*="/contributor"],a[href*="/staff/"],a[href*="/team/"],a[href*="/member"],a[href*="/autor"],a[href*="/writer"],a[href*="/by/"]'

const authorProperties = /(?:^|[\s:.])(?:author|creator)(?:$|\s)/
const publishedProperties =
  /(?:^|[\s:])(?:datepublished|datecreated|pubdate|published|uploaddate|issued|created)(?:$|\s)/
const modifiedProperties = /(?:^|[\s:])(?:datemodified|modified|dateupdated)(?:$|\s)/
const authorClasses = /author|byline|by-line|writer|reporter|contributor|username|\bh-card\b/
const dateClasses =
  /\bdate|date\b|[-_]date|date[-_]|\btime|time\b|timestamp|publish|posted|updated|modified|dt-published/
/** Classes of parts that name people or days of other texts, or nobody: comments, lists of links, pictures, uploads. */
const elsewhere =
  /comment|related|recent|popular|sidebar|footer|copyright|widget|update-?available|candidate|countdown|reading-?time|read-?time|validate|mandate|sometime|timeline|overtime/

/** More marks than a page's head and article need; the rest are of lists further down. */
const mostMarks = 1500

/** Finds all marked elements in one query. */
export function readMarks(doc: Document): Marks {
  const marks: Marks = { headings: [], authors: [], dates: [] }
  const elements = queryAll(doc, selector)
  const count = Math.min(elements.length, mostMarks)
  for (let order = 0; order < count; order++) classify(elements[order]!, order, marks)
  return marks
}

function classify(element: Element, order: number, marks: Marks): void {
  const tag = element.localName
  if (tag === 'h1') marks.headings.push({ element, order, by: 'property', what: 'h1' })
  const property =
    `${attribute(element, 'itemprop')} ${attribute(element, 'property')} ${attribute(element, 'rel')}`.toLowerCase()
  if (authorProperties.test(property)) marks.authors.push({ element, order, by: 'property', what: 'author' })
  else if (publishedProperties.test(property)) marks.dates.push({ element, order, by: 'property', what: 'published' })
  else if (modifiedProperties.test(property)) marks.dates.push({ element, order, by: 'property', what: 'modified' })
  else if (tag === 'time') marks.dates.push({ element, order, by: 'class', what: 'time' })
  else if (tag !== 'meta' && tag !== 'link' && tag !== 'body') classifyByClass(element, order, marks)
}

function classifyByClass(element: Element, order: number, marks: Marks): void {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.toLowerCase()
  if (elsewhere.test(names)) return
  if (element.localName === 'a') {
    marks.authors.push({ element, order, by: 'link', what: 'author' })
    return
  }
  if (authorClasses.test(names)) marks.authors.push({ element, order, by: 'class', what: 'author' })
  else if (dateClasses.test(names)) {
    const what = /updated|modified/.test(names) && !/publish/.test(names) ? 'modified' : 'time'
    marks.dates.push({ element, order, by: 'class', what })
  }
}
