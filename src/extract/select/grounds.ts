import { phraseBits, WHOLE } from '../features/phrase-matcher.ts'
import { MATCH } from '../features/sequence.ts'
import type { View } from '../features/view.ts'
import { CLASS_WORDS } from '../tables/class-words.ts'

/** The page as rules look at it: what features are made of, and a few places found once. */
export interface Grounds extends View {
  /** Nearest heading above each block; -1 for none. */
  headingAt: Int32Array
  /** Posts are the content of the page, so they are not comments on it. */
  thread: boolean
  /** The first heading of comments after enough text; more than any block when there is none. */
  commentsFrom: number
  /** Where another article with its own title begins; more than any block when there is none. */
  secondFrom: number
  /** The first heading of comments or of other articles after long text; more than any block when there is none. */
  endFrom: number
}

const FORUM = 1 << CLASS_WORDS.findIndex((row) => row.id === 'forum')
/** Names of parts whose text is not the article: what stands beside it, and what its readers wrote. */
const APART =
  (1 << CLASS_WORDS.findIndex((row) => row.id === 'side')) | (1 << CLASS_WORDS.findIndex((row) => row.id === 'comment'))
const FACTS_LINE = phraseBits('author', 'date')
const COMMENT = phraseBits('comment')
const ENDERS = phraseBits('comment', 'related', 'popular')
/** Above this share of a page's long text in parts named as threads, the page is one. */
const MOSTLY_THREAD = 0.5
/** So many long blocks are an article. */
const ARTICLE_BLOCKS = 2
/** Blocks after a title among which its author or date is looked for. */
const HEAD_LINES = 3

export function findGrounds(view: View): Grounds {
  const { sequence, table, levels, levelOf, facts } = view
  const headingAt = new Int32Array(table.count)
  let heading = -1
  let posts = 0
  for (let i = 0; i < table.count; i++) {
    headingAt[i] = heading
    if (sequence.heading[i] !== 0) heading = i
    if (table.long[i] === 1 && (levels.wordsAround[levelOf[i]!]! & FORUM) !== 0) posts += table.size[i]!
  }
  const thread = facts.ldForum || posts > MOSTLY_THREAD * levels.long[0]!
  return {
    ...view,
    headingAt,
    thread,
    commentsFrom: firstComments(view),
    secondFrom: secondTitle(view),
    endFrom: firstEnder(view),
  }
}

/** An h1 after the title and long text, with an author or a date of its own. */
function secondTitle({ sequence, table }: View): number {
  const { heading, longBefore, title, phrases } = sequence
  const isTitle = (i: number): boolean => (sequence.matches[i]! & MATCH.isTitle) !== 0
  if (title < 0 || heading[title] !== 1 || !isTitle(title)) return table.count
  for (let i = title + 1; i < table.count; i++) {
    if (heading[i] !== 1 || longBefore[i]! - longBefore[title]! < ARTICLE_BLOCKS || isTitle(i)) continue
    for (let k = i + 1; k <= i + HEAD_LINES && k < table.count; k++) {
      if ((phrases[k]! & FACTS_LINE) !== 0 && table.long[k] === 0) return i
    }
  }
  return table.count
}

/** A heading of comments has a word: "0 / 300" or "4.7 / 5" is none. */
function firstComments({ sequence, table, levels, levelOf }: View): number {
  const { heading, title, phrases } = sequence
  // Text beside the page says nothing about where its comments begin. A name that the title's own part bears, too, as
  // "widget" on many pages that are built of such, parts nothing.
  const apart = title < 0 ? APART : APART & ~levels.wordsAround[levelOf[title]!]!
  let long = 0
  for (let i = Math.max(title, 0); i < table.count; i++) {
    if (table.long[i] === 1 && (levels.wordsAround[levelOf[i]!]! & apart) === 0) long++
    if (long < ARTICLE_BLOCKS || (phrases[i]! & COMMENT) === 0 || table.worded[i] === 0) continue
    if (heading[i] !== 0 || (phrases[i]! & WHOLE) !== 0) return i
  }
  return table.count
}

function firstEnder({ sequence, table }: View): number {
  const { heading, longBefore, title, phrases } = sequence
  if (title < 0) return table.count
  for (let i = title + 1; i < table.count; i++) {
    if (longBefore[i]! > longBefore[title]! && heading[i] !== 0 && (phrases[i]! & ENDERS) !== 0) return i
  }
  return table.count
}
