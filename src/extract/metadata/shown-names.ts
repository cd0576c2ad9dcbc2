import { articleTypes } from '../tables/schema-types.ts'
import { startsByline } from './byline-words.ts'
import { attribute, textOf } from './dom.ts'
import type { FarMarks, Header, Line } from './header.ts'
import { looksPersonal } from './is-name.ts'
import { type Mark, personPath } from './marks.ts'
import { type Names, noNames, readNames, reporters } from './names.ts'
import { isSiteName, type Site, squeeze } from './site.ts'

/** A byline is at most this long, in characters; a longer text is about the author, not their name. */
const longestByline = 160
/** A line that only seems to begin like a byline is trusted up to this length, in characters. */
const longestLine = 120
/** Lines of the head in which an unmarked byline is looked for. */
const farthestLine = 25

/** Authors as the page shows them: marked near the heading, written near the heading, marked anywhere. */
export function shownNames(header: Header | null, site: Site, far: FarMarks, lang: string): Names {
  const near = header?.named.authors ?? []
  const namesIn = nameReader(lang)
  const ways = [
    () => fromMarks(header?.declared.authors.filter(isOfArticle) ?? [], namesIn),
    () => fromLines(header, lang),
    () => fromMarks(far.signed().filter(isOfArticle), namesIn),
    () =>
      fromMarks(
        near.filter((mark) => mark.by === 'link' && leadsToName(mark, namesIn(mark))),
        namesIn,
      ),
    () =>
      fromMarks(
        near.filter((mark) => mark.by === 'class' && holdsName(mark, namesIn(mark))),
        namesIn,
      ),
    () =>
      fromMarks(
        far.authors().filter((mark) => holdsName(mark, namesIn(mark))),
        namesIn,
      ),
  ]
  let outlet = noNames
  for (const way of ways) {
    const found = way()
    if (found.names.some((name) => !isSiteName(name, site))) return found
    if (!outlet.names.length) outlet = found
  }
  return outlet
}

/** Whether a property speaks of the page's article, not of a comment, a book or a product it shows. */
function isOfArticle({ element }: Mark): boolean {
  const scope = element.parentElement && Element.prototype.closest.call(element.parentElement, '[itemscope]')
  const type = scope
    ? attribute(scope, 'itemtype')
        .replace(/^.*[/#]/, '')
        .toLowerCase()
    : ''
  return !type || type === 'blog' || articleTypes.has(type) || pageScopes.has(type)
}

const pageScopes = new Set(['webpage', 'itempage', 'person', 'collectionpage', 'creativework'])

/** Whether a link leads to the person it names: "/authors/ada-example". */
function leadsToName(mark: Mark, { names }: Names): boolean {
  const path = decodeSafely(attribute(mark.element, 'href'))
  const slug = squeeze(personPath.exec(path)?.[1] ?? '')
  return (
    slug.length > 2 &&
    names.some((name) => slug.includes(squeeze(name)) || (slug.length > 4 && squeeze(name).includes(slug)))
  )
}

function decodeSafely(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Whether a mark that only a class makes holds a name: a person's, or any in a place for names. */
function holdsName(mark: Mark, { names }: Names): boolean {
  return (
    names.some(looksPersonal) ||
    (names.length > 0 && nameClass.test(attribute(mark.element, 'class')) && names[0]!.split(' ').length <= 3)
  )
}

const nameClass = /name|\bauthor\b|\bfn\b/i

/** Names in the first mark that has any, and in its twins: marks of the same class right beside it. */
function fromMarks(marks: Mark[], namesIn: NameReader): Names {
  for (const [index, mark] of marks.slice(0, mostMarks).entries()) {
    const found = namesIn(innermost(marks, index, namesIn))
    if (!found.names.length) continue
    const twins = marks.slice(index + 1, index + mostTwins).filter((twin) => isTwin(mark.element, twin.element))
    const names = [...new Set([...found.names, ...twins.flatMap((twin) => namesIn(twin).names)])]
    return names.length > found.names.length ? { names, line: names.join(', ') } : found
  }
  return noNames
}

/** Marks that are tried, and that may stand beside each other. */
const mostMarks = 40
const mostTwins = 12

/** The last of the marks that begin inside the one at `index`, if it holds a name: it says less around the name. */
function innermost(marks: Mark[], index: number, namesIn: NameReader): Mark {
  const mark = marks[index]!
  for (let at = index + 1; at < marks.length && mark.element.contains(marks[at]!.element); at++) {
    if (namesIn(marks[at]!).names.some(looksPersonal)) return marks[at]!
  }
  return mark
}

function isTwin(a: Element, b: Element): boolean {
  return (
    a !== b &&
    !a.contains(b) &&
    attribute(a, 'class') === attribute(b, 'class') &&
    a.localName === b.localName &&
    (a.parentElement === b.parentElement || a.parentElement?.parentElement === b.parentElement?.parentElement)
  )
}

/** Gives the names in a mark. */
type NameReader = (mark: Mark) => Names

/** Reads the names in marks; what it has read it knows. */
function nameReader(lang: string): NameReader {
  const known = new Map<Element, Names>()
  return ({ element }) => {
    const found = known.get(element) ?? namesOf(element, lang)
    known.set(element, found)
    return found
  }
}

function namesOf(element: Element, lang: string): Names {
  const named = Element.prototype.hasAttribute.call(element, 'itemscope')
    ? Element.prototype.querySelector.call(element, '[itemprop~="name"]')
    : null
  const text =
    (named && (attribute(named, 'content') || textOf(named, ' '))) ||
    attribute(element, 'content') ||
    textOf(element, ' ')
  return text.length > longestByline || /^https?:/.test(text) ? noNames : readNames(text, lang)
}

function fromLines(header: Header | null, lang: string): Names {
  for (const lines of header ? [header.below, header.above] : []) {
    for (const [index, line] of lines.slice(0, farthestLine).entries()) {
      const found = fromLine(line, lines[line.place < 0 ? index - 1 : index + 1], lang)
      if (found.names.length) return found
    }
  }
  return noNames
}

/** A line from its byline on, where a date comes first: "Jan 3, 2022 by Ada Example". */
function afterDate(text: string): string {
  const found = /\d.{0,12}?[\s,|·•⋅–—-]+((?:by|von|par|por|di|av|door)\s\p{L}.*)$/iu.exec(text)
  return found ? found[1]! : text
}

/** Whether one word after "by" is a name: "By Ada", or alone "by ada". */
function isHandle({ names }: Names, line: string): boolean {
  const [name = '', next] = names
  return (
    name !== '' &&
    next === undefined &&
    !name.includes(' ') &&
    (/^\p{Lu}/u.test(name) ? line.length <= 60 : line.split(' ').length <= 3)
  )
}

function fromLine({ text }: Line, next: Line | undefined, lang: string): Names {
  if (text.length > longestLine) return noNames
  const written = reporters(text, lang)
  if (written.names.length) return written
  const line = afterDate(text)
  if (!startsByline(line)) return noNames
  const found = readNames(line, lang)
  if (found.names.some(looksPersonal) || isHandle(found, line)) return found
  if (found.names.length || !next || next.text.length > longestByline) return noNames
  return readNames(next.text, lang)
}
