import { type Fragment, isBetween, type Stretch } from './fragment.ts'
import { barrier, blockEnd } from './page-text.ts'
import { isHardEdge, isUnspaced, isWordEdge } from './word-edges.ts'

/** Characters and words of fragments. */
const limits = {
  /** A passage up to this long stands in the address as it is; longer ones by their first and last words. */
  whole: 100,
  /** Words that are tried, at the ends of a passage and around it. Where words are not parted, three signs are one. */
  words: [3, 5, 8, 13, 21],
  signsOfWord: 3,
  /** Characters that are looked at for the words before and after. */
  context: 240,
}

/** Stretch with its ends moved outwards to the ends of words, since browsers find whole words only. */
export function toWords(text: string, { from, to }: Stretch): Stretch {
  let [start, end] = [from, to]
  while (start > 0 && !isWordEdge(text, start) && !isBetween(text[start - 1] ?? '')) start -= 1
  while (end < text.length && !isWordEdge(text, end) && !isBetween(text[end] ?? '')) end += 1
  return { from: start, to: end }
}

/** Fragments that may lead to a stretch, the shortest first. */
export function* candidates(text: string, { from, to }: Stretch): Generator<Fragment> {
  const around = contexts(text, from, to)
  // An end that only a dictionary knows is steadied by the words beside it: browsers then look for no end of a word
  // there, and not all have the same dictionary.
  const needs = { prefix: !isHardEdge(text, from), suffix: !isHardEdge(text, to) }
  const isSteady = ({ prefix, suffix }: Fragment) => Boolean(prefix) >= needs.prefix && Boolean(suffix) >= needs.suffix
  for (const body of bodies(text.slice(from, to))) {
    const all = [body, ...around.flatMap((context) => withContext(body, context))]
    yield* all.filter(isSteady)
    yield* all.filter((candidate) => !isSteady(candidate))
  }
}

function withContext(body: Fragment, { prefix, suffix }: { prefix: string; suffix: string }): Fragment[] {
  const found: Fragment[] = []
  if (prefix) found.push({ ...body, prefix })
  if (suffix) found.push({ ...body, suffix })
  if (prefix && suffix) found.push({ ...body, prefix, suffix })
  return found
}

/** The passage itself where it is short and in one block, else its first and last words, more and more of them. */
function* bodies(passage: string): Generator<Pick<Fragment, 'start' | 'end'>> {
  const isWhole = ![...passage].some((sign) => sign === blockEnd || sign === barrier)
  if (isWhole && passage.length <= limits.whole) yield { start: passage }
  const pieces = passage
    .split(new RegExp(`[${blockEnd}${barrier}]+`))
    .map((piece) => piece.trim())
    .filter(Boolean)
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)]
  for (const count of limits.words) {
    const start = firstWords(first, count)
    const end = lastWords(last, count)
    const room = pieces.length > 1 || start.length + end.length < passage.length
    if (start !== '' && end !== '' && room) yield { start, end }
  }
}

function contexts(text: string, from: number, to: number): { prefix: string; suffix: string }[] {
  const before = lastPiece(text.slice(Math.max(0, from - limits.context), from))
  const after = firstPiece(text.slice(to, to + limits.context))
  return limits.words.map((count) => ({ prefix: lastWords(before, count), suffix: firstWords(after, count) }))
}

function lastPiece(text: string): string {
  const trimmed = text.replace(new RegExp(`[ ${blockEnd}${barrier}]+$`), '')
  return trimmed.slice(Math.max(trimmed.lastIndexOf(blockEnd), trimmed.lastIndexOf(barrier)) + 1)
}

function firstPiece(text: string): string {
  const trimmed = text.replace(new RegExp(`^[ ${blockEnd}${barrier}]+`), '')
  const end = trimmed.search(new RegExp(`[${blockEnd}${barrier}]`))
  return end < 0 ? trimmed : trimmed.slice(0, end)
}

/** The first words of a text, ending at an end that every dictionary agrees on where there is one. */
function firstWords(text: string, count: number): string {
  let words = 0
  for (let at = 1; at < text.length; at += 1) {
    if (isUnspaced(text[at - 1] ?? '') ? at % limits.signsOfWord === 0 : text[at] === ' ') words += 1
    if (words >= count && isHardEdge(text, at)) return text.slice(0, at).trim()
  }
  return text.trim()
}

function lastWords(text: string, count: number): string {
  let words = 0
  for (let at = text.length - 1; at > 0; at -= 1) {
    if (isUnspaced(text[at] ?? '') ? at % limits.signsOfWord === 0 : text[at - 1] === ' ') words += 1
    if (words >= count && isHardEdge(text, at)) return text.slice(at).trim()
  }
  return text.trim()
}
