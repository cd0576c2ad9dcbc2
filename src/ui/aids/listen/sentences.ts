/** Something to say in one breath, and where it stands in the article. */
export interface Sentence {
  text: string
  /** The place of a part of it, in characters of `text`. */
  range(from: number, to: number): Range
}

/** What is seen and not said: how ruby is read is said by the word, marks of notes and our own tools are no text. */
const unsaid = 'rt, rp, math, button, [role="status"], sup:has(a[href^="#"])'

/**
 * Characters. A longer sentence is said in parts, cut where one breathes: so that going back a sentence never goes far
 * and no voice is asked for more than it can take in one piece.
 */
const longest = 280

/** Where one breathes within a sentence, and where one can where there is no sign. */
const breath = /[,;:，；：、،؛—–]\s*/g
const gap = /\s+/g

interface TextPart {
  node: Text
  /** Characters of the paragraph before it. */
  from: number
}

/**
 * The sentences of a paragraph, by the rules of its language.
 * @param lang BCP 47 tag, null when unknown
 */
export function sentencesOf(paragraph: Element, lang: string | null): Sentence[] {
  const parts = textParts(paragraph)
  const whole = parts.map(({ node }) => node.data).join('')
  const spans = segmentsOf(whole, lang).flatMap(({ segment, index }) => cut(segment, index))
  return spans.flatMap(({ text, from }) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return []
    return [{ text, range: (start, end) => rangeOf(parts, from + start, from + end) }]
  })
}

/** Ends like a short title or an initial: "Dr.", "St.", "J." A short name at a true end costs a longer breath only. */
const abbreviated = /(?:^|[\s(“"])\p{Lu}\p{L}{0,2}\.\s*$/u

/** Sentences as the browser finds them, without ends after abbreviations. */
function segmentsOf(whole: string, lang: string | null): { segment: string; index: number }[] {
  const joined: { segment: string; index: number }[] = []
  for (const { segment, index } of segmenter(lang).segment(whole)) {
    const before = joined.at(-1)
    if (before && abbreviated.test(before.segment)) before.segment += segment
    else joined.push({ segment, index })
  }
  return joined
}

function textParts(paragraph: Element): TextPart[] {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const parts: TextPart[] = []
  let from = 0
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest(unsaid) || isOfAnother(node, paragraph)) continue
    parts.push({ node, from })
    from += node.data.length
  }
  return parts
}

/** An item of a list may have a list in it, whose items are paragraphs of their own. */
function isOfAnother(node: Text, paragraph: Element): boolean {
  if (!paragraph.matches('li, dt, dd, blockquote, summary')) return false
  const inner = node.parentElement?.closest('ul, ol, dl, p, table, figure, pre, blockquote')
  return inner !== null && inner !== undefined && inner !== paragraph && paragraph.contains(inner)
}

/** Parts of a sentence that are not too long, without the white space around them. */
function cut(segment: string, index: number): { text: string; from: number }[] {
  const pieces: { text: string; from: number }[] = []
  let from = 0
  while (segment.length - from > longest) {
    const end = from + lengthUpTo(segment.slice(from, from + longest))
    pieces.push(trimmed(segment.slice(from, end), index + from))
    from = end
  }
  pieces.push(trimmed(segment.slice(from), index + from))
  return pieces
}

/** Where to cut a text: behind its last sign, if that is not too early, else behind its last gap, else at its end. */
function lengthUpTo(text: string): number {
  const ends = (pattern: RegExp) => [...text.matchAll(pattern)].map((found) => found.index + found[0].length)
  return ends(breath).findLast((end) => end > text.length / 2) ?? ends(gap).at(-1) ?? text.length
}

function trimmed(text: string, from: number): { text: string; from: number } {
  return { text: text.trim(), from: from + text.length - text.trimStart().length }
}

function rangeOf(parts: readonly TextPart[], from: number, to: number): Range {
  const first = parts.findLast((part) => part.from <= from) as TextPart
  const last = parts.findLast((part) => part.from < to) ?? first
  const range = first.node.ownerDocument.createRange()
  range.setStart(first.node, Math.min(from - first.from, first.node.length))
  range.setEnd(last.node, Math.min(Math.max(0, to - last.from), last.node.length))
  return range
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' })
  }
}
