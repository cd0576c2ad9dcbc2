import { phraseBits } from '../features/phrase-matcher.ts'
import type { View } from '../features/view.ts'
import type { Grounds } from './grounds.ts'

const FACTS_LINE = phraseBits('author', 'date')
/** Blocks between a title and the lines that belong to it, at most. */
const NEAR_TITLE = 8
/** Blocks of a part that is no more than a picture and its lines. */
const PICTURE_BLOCKS = 3
/** A picture's line is shorter than this, in size. */
const LONGEST_CAPTION = 400
/** So many equal parts are a list. */
export const SEVERAL = 3
/** More than this share of a line in links: it is there for the link. */
export const MOSTLY = 0.4
/** A line beside a title that is shorter, in size, is a rubric or a name. */
const SHORTEST_SUMMARY = 30
/** So many lines right under a title can be its summary. */
const SUMMARY_LINES = 2

/** Between the top of the title's surroundings and the first long paragraph after it. */
export function isNearTitle(i: number, { sequence, table }: View): boolean {
  const { title } = sequence
  if (title < 0 || i === title || Math.abs(i - title) > NEAR_TITLE) return false
  return table.long[i] === 1 || i < title || sequence.toLongBefore[i]! > i - title
}

/** The line of a small part that is a picture and its lines, when that stands among the text. */
export function isPictureLine(i: number, { levels, levelOf, landmarks, table, tree, sharedWithClean }: View): boolean {
  const own = levelOf[i]!
  const part = levels.blocks[own]! > 1 ? own : Math.max(0, levels.parent[own]!)
  if (part === 0 || levels.blocks[part]! > PICTURE_BLOCKS || levels.media[part] === 0) return false
  const inside = sharedWithClean[own]! >= levels.depth[landmarks.clean]! - 1
  const leads = tree.blocks[i]!.linkLength > MOSTLY * tree.blocks[i]!.length
  const amongText = levels.direct[levels.parent[part]!]! > 0 || landmarks.crowd[own]! < SEVERAL
  return inside && !leads && table.size[i]! < LONGEST_CAPTION && amongText
}

/** A line of some length that is neither a link nor a fact. */
function isPlainLine(i: number, { sequence, table, tree }: View): boolean {
  if (tree.blocks[i]!.linkLength > 0 || tree.blocks[i]!.buttonLength > 0) return false
  if ((sequence.phrases[i]! & FACTS_LINE) !== 0) return false
  return table.size[i]! >= SHORTEST_SUMMARY && table.figures[i] === 0
}

/** A line right before the title, or one of the first right under it, in the same part or the next one. */
export function isBesideTitle(i: number, view: View): boolean {
  const { sequence, levels, levelOf } = view
  const { title } = sequence
  if (title < 0 || i < title - 1 || i === title || i > title + SUMMARY_LINES || !isPlainLine(i, view)) return false
  const around = levels.parent[levelOf[title]!]!
  const beside = levels.parent[levelOf[i]!]!
  if (i < title) return beside === around
  for (let k = title + 1; k < i; k++) if (!isPlainLine(k, view)) return false
  return beside === around || (levels.blocks[beside]! <= SUMMARY_LINES && levels.parent[beside] === around)
}

/** A long paragraph between the title and the first part with most of the text. */
export function isOpening(i: number, view: Grounds): boolean {
  const { sequence, table, tree, levels, levelOf } = view
  const { title } = sequence
  if (title < 0 || i < title || i > title + NEAR_TITLE || table.long[i] === 0 || table.sentences[i] === 0) return false
  if (sequence.heading[title] !== 1 || i >= view.endFrom || tree.blocks[i]!.links > 0) return false
  // All the paragraphs from the title on are in such a place: nothing long between is of another kind.
  const around = levels.parent[levels.parent[levelOf[i]!]!]!
  return sequence.tag[i] === 1 && around === levels.parent[levels.parent[levelOf[title]!]!]
}

/** Short text in the same part as the heading above it. */
export function isUnderHeading(i: number, { headingAt, levels, levelOf }: Grounds): boolean {
  const heading = headingAt[i]!
  return heading >= 0 && levels.parent[levelOf[i]!] === levels.parent[levelOf[heading]!]
}
