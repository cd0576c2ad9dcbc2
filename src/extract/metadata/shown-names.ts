import { attribute, textOf } from './dom.ts'
import type { Header, Line } from './header.ts'
import type { Mark } from './marks.ts'
import { looksPersonal, type Names, noNames, readNames, reporters, startsByline } from './names.ts'

/** A byline is at most this long, in characters; a longer text is about the author, not their name. */
const longestByline = 160
/** A line that only seems to begin like a byline is trusted up to this length, in characters. */
const longestLine = 120
/** Lines of the head in which an unmarked byline is looked for. */
const farthestLine = 25

/** Authors as the page shows them: marked near the heading, written near the heading, marked anywhere. */
export function shownNames(marks: Mark[], header: Header | null): Names {
  const near = header ? marks.filter(({ element }) => header.contains(element)) : []
  const ways = [
    () => fromMarks(near.filter(({ by }) => by === 'property')),
    () => fromLines(header),
    () => fromMarks(near.filter(({ by }) => by === 'link')),
    () => fromMarks(near.filter(({ by }) => by === 'class')),
    () => fromMarks(marks.filter(({ by }) => by === 'property')),
    () => fromMarks(marks.filter(({ by }) => by === 'class')),
  ]
  for (const way of ways) {
    const found = way()
    if (found.names.length) return found
  }
  return noNames
}

/** Names in the first mark that has any, and in its twins: marks of the same class right beside it. */
function fromMarks(marks: Mark[]): Names {
  for (const [index, mark] of marks.slice(0, mostMarks).entries()) {
    const found = namesIn(innermost(marks, index))
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
function innermost(marks: Mark[], index: number): Mark {
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

function namesIn({ element }: Mark): Names {
  const named = Element.prototype.hasAttribute.call(element, 'itemscope')
    ? Element.prototype.querySelector.call(element, '[itemprop~="name"]')
    : null
  const text =
    (named && (attribute(named, 'content') || textOf(named, ' '))) ||
    attribute(element, 'content') ||
    textOf(element, ' ')
  return text.length > longestByline || /^https?:/.test(text) ? noNames : readNames(text)
}

function fromLines(header: Header | null): Names {
  for (const lines of header ? [header.below, header.above] : []) {
    for (const [index, line] of lines.slice(0, farthestLine).entries()) {
      const found = fromLine(line, lines[line.place < 0 ? index - 1 : index + 1])
      if (found.names.length) return found
    }
  }
  return noNames
}

function fromLine({ text }: Line, next: Line | undefined): Names {
  if (text.length > longestLine) return noNames
  const written = reporters(text)
  if (written.names.length) return written
  if (!startsByline(text)) return noNames
  const found = readNames(text)
  if (found.names.some(looksPersonal) || (found.names.length && text.split(' ').length <= 4)) return found
  if (found.names.length || !next || next.text.length > longestByline) return noNames
  return readNames(next.text)
}
