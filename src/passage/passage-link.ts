import type { PassageRequest } from '../messages.ts'
import { candidates, toWords } from './candidates.ts'
import { directiveOf, SearchedText, type Stretch } from './fragment.ts'
import { barrier, blockEnd, readPageText } from './page-text.ts'

/**
 * A text fragment that leads to a passage on this page and nowhere else, as it stands in an address after `:~:`.
 * Every candidate is looked for in the page's own text as browsers do, and only one that finds exactly the passage is
 * given. The page is not changed.
 * @returns null when the page does not have the passage as it is, or no fragment tells it from others
 */
export function passageDirective(document: Document, request: PassageRequest): string | null {
  const { text } = readPageText(document)
  const found = locate(text, request)
  if (!found) return null
  const passage = toWords(text, found)
  const searched = new SearchedText(text)
  for (const candidate of candidates(text, passage)) {
    const place = searched.find(candidate)
    if (place?.from === passage.from && place.to === passage.to) return directiveOf(candidate)
  }
  return null
}

/** Characters of a passage's beginning and end by which it is found when the page has more in between. */
const tellingEnds = 24

/** Where a passage stands in a page's text: of several places the one whose surroundings are most alike. */
function locate(text: string, { passage, before, after }: PassageRequest): Stretch | null {
  const bare = withoutSpace(text)
  const whole = places(bare.text, passage).map((from) => ({ from, to: from + passage.length }))
  const broken =
    whole.length > 0 || passage.length < tellingEnds * 2 ? [] : places(bare.text, passage.slice(0, tellingEnds))
  const tail = passage.slice(-tellingEnds)
  const parted = broken.flatMap((from) => {
    const last = bare.text.indexOf(tail, from + tellingEnds)
    return last < 0 ? [] : [{ from, to: last + tellingEnds }]
  })
  const likeness = ({ from, to }: Stretch) =>
    commonEnd(bare.text.slice(0, from), before) + commonStart(bare.text.slice(to), after)
  const [best] = [...whole, ...parted].sort((one, other) => likeness(other) - likeness(one))
  if (!best) return null
  return { from: bare.index[best.from] ?? 0, to: (bare.index[best.to - 1] ?? 0) + 1 }
}

/** A text without white space and signs of ours, and where each of its characters stood. */
function withoutSpace(text: string): { text: string; index: number[] } {
  const index: number[] = []
  let bare = ''
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === ' ' || sign === blockEnd || sign === barrier) continue
    bare += sign
    index.push(at)
  }
  return { text: bare, index }
}

function places(text: string, wanted: string): number[] {
  const found: number[] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at)
  return found
}

function commonEnd(text: string, other: string): number {
  let count = 0
  while (count < other.length && text[text.length - 1 - count] === other[other.length - 1 - count]) count += 1
  return count
}

function commonStart(text: string, other: string): number {
  let count = 0
  while (count < other.length && text[count] === other[count]) count += 1
  return count
}
