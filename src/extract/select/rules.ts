import { phraseBits, WHOLE } from '../features/phrase-matcher.ts'
import type { View } from '../features/view.ts'
import { FACT } from '../read/facts.ts'
import { CLASS_WORDS } from '../tables/class-words.ts'

/** Something that is known about blocks of a kind, beside what the model learned: added to their log-odds. */
interface Rule {
  id: string
  add: number
  reason: string
  /** Folder of tests/pages that needs it. */
  page: string
  holds(block: number, view: View): boolean
}

const INTERFACE = phraseBits(
  'comment',
  'moderation',
  'login',
  'subscribe',
  'share',
  'control',
  'ad',
  'related',
  'popular',
  'copyright',
  'consent',
  'navigation',
)
const APART = phraseBits('comment', 'moderation', 'login', 'subscribe', 'share', 'ad', 'related', 'popular', 'consent')
const LEADING = phraseBits('related', 'popular', 'ad', 'share', 'subscribe', 'navigation')
const COMMENT = phraseBits('comment')
const FACTS_LINE = phraseBits('author', 'date')
const nameBit = (id: string): number => 1 << CLASS_WORDS.findIndex((row) => row.id === id)
const SUMMARY = nameBit('summary')
const CAPTION = nameBit('caption')
const AD = nameBit('ad')
/** Number of figcaption and caption in `TAG_GROUPS`. */
const CAPTION_TAG = 11
/** Blocks between a title and the lines that belong to it, at most. */
const NEAR_TITLE = 8

const isInterface = (i: number, { sequence }: View): boolean => (sequence.phrases[i]! & INTERFACE) !== 0
const names = (i: number, { levels, levelOf }: View): number => levels.words[levelOf[i]!]!

/** Between the top of the title's surroundings and the first long paragraph after it. */
function isNearTitle(i: number, { sequence, table }: View): boolean {
  const { title } = sequence
  if (title < 0 || i === title || Math.abs(i - title) > NEAR_TITLE) return false
  return table.long[i] === 1 || i < title || sequence.toLongBefore[i]! > i - title
}

/** Blocks of a part that is no more than a picture and its lines. */
const PICTURE_BLOCKS = 3
/** A picture's line is shorter than this, in size. */
const LONGEST_CAPTION = 400
/** So many equal parts are a list. */
const SEVERAL = 3
/** More than this share of a line in links: it is there for the link. */
const MOSTLY = 0.4
/** A line beside a title that is shorter, in size, is a rubric or a name. */
const SHORTEST_SUMMARY = 30

function isPictureLine(i: number, { levels, levelOf, landmarks, table, tree, sharedWithClean }: View): boolean {
  const own = levelOf[i]!
  const part = levels.blocks[own]! > 1 ? own : Math.max(0, levels.parent[own]!)
  if (part === 0 || levels.blocks[part]! > PICTURE_BLOCKS || levels.media[part] === 0) return false
  const inside = sharedWithClean[own]! >= levels.depth[landmarks.clean]! - 1
  const leads = tree.blocks[i]!.linkLength > MOSTLY * tree.blocks[i]!.length
  return inside && !leads && table.size[i]! < LONGEST_CAPTION && landmarks.crowd[own]! < SEVERAL
}

function isBesideTitle(i: number, { sequence, levels, levelOf, table, tree }: View): boolean {
  const { title } = sequence
  if (title < 0 || Math.abs(i - title) !== 1 || tree.blocks[i]!.linkLength > 0) return false
  if ((sequence.phrases[i]! & FACTS_LINE) !== 0) return false
  const same = levels.parent[levelOf[i]!] === levels.parent[levelOf[title]!]
  return same && table.size[i]! >= SHORTEST_SUMMARY
}

const RULES: readonly Rule[] = [
  {
    id: 'exact-phrase',
    add: -6,
    reason: 'the block is a phrase of the interface and nothing else',
    page: 'korean-news-plain',
    holds: (i, view) => isInterface(i, view) && (view.sequence.phrases[i]! & WHOLE) !== 0,
  },
  {
    id: 'phrase',
    add: -2,
    reason: 'the block begins with, or holds, a phrase of the interface',
    page: 'korean-news-plain',
    holds: (i, view) => isInterface(i, view) && (view.sequence.phrases[i]! & WHOLE) === 0,
  },
  {
    id: 'leading-line',
    add: -4,
    reason: 'a line that begins with such a phrase and is mostly a link leads elsewhere',
    page: 'french-news',
    holds: (i, { sequence, tree }) =>
      (sequence.phrases[i]! & LEADING) !== 0 && tree.blocks[i]!.linkLength > MOSTLY * tree.blocks[i]!.length,
  },
  {
    id: 'commenter',
    add: -4,
    reason: 'one of several equal parts after the heading of the comments',
    page: 'korean-news-tables',
    holds: (i, { sequence, landmarks, levelOf }) =>
      (sequence.phrasesBefore[i]! & COMMENT) !== 0 &&
      sequence.commentsFrom <= i &&
      landmarks.crowd[levelOf[i]!]! >= SEVERAL,
  },
  {
    id: 'facts-line',
    add: -3,
    reason: 'author and date are shown above the article already',
    page: 'next-article',
    holds: (i, { sequence, table }) => (sequence.phrases[i]! & FACTS_LINE) !== 0 && table.sentences[i]! === 0,
  },
  {
    id: 'buttons',
    add: -4,
    reason: 'all of its text is on buttons',
    page: 'french-news',
    holds: (i, { tree }) => tree.blocks[i]!.length > 0 && tree.blocks[i]!.buttonLength === tree.blocks[i]!.length,
  },
  {
    id: 'opened',
    add: -4,
    reason: 'the part it is in begins as a list of comments, a dialog, a box of other articles',
    page: 'korean-news-nameless',
    holds: (i, { opened, levelOf }) => (opened[levelOf[i]!]! & APART) !== 0,
  },
  {
    id: 'ad',
    add: -2,
    reason: 'named as an advertisement',
    page: 'korean-news-named',
    holds: (i, view) => (names(i, view) & AD) !== 0,
  },
  {
    id: 'caption',
    add: 2.5,
    reason: 'captions belong to the pictures of the article',
    page: 'korean-news-dialog',
    holds: (i, view) =>
      (view.sequence.tag[i] === CAPTION_TAG || (names(i, view) & CAPTION) !== 0) && !isInterface(i, view),
  },
  {
    id: 'picture-line',
    add: 3,
    reason: 'the line of a small part with a picture, among the text, is its caption',
    page: 'korean-news-tables',
    holds: (i, view) => isPictureLine(i, view) && !isInterface(i, view),
  },
  {
    id: 'beside-title',
    add: 4,
    reason: 'a line of some length next to the title, in the same part, belongs to it',
    page: 'spanish-news',
    holds: (i, view) => isBesideTitle(i, view) && !isInterface(i, view),
  },
  {
    id: 'summary',
    add: 4.5,
    reason: 'lines beside the title that are named as its summary',
    page: 'korean-news-named',
    holds: (i, view) => (names(i, view) & SUMMARY) !== 0 && isNearTitle(i, view) && !isInterface(i, view),
  },
]

/** What lies over the page or is left out by a rule never counts as a figure's caption, whatever its tag. */
const NEVER = FACT.navigation | FACT.dialog | FACT.comment

/** Adds what rules know to the log-odds of blocks. */
export function applyRules(view: View, logOdds: Float32Array): Float32Array {
  return logOdds.map((odds, i) => {
    if (view.tree.blocks[i]!.length === 0) return odds
    const apart = (view.levels.factsAround[view.levelOf[i]!]! & NEVER) !== 0
    return RULES.reduce((sum, rule) => ((rule.add < 0 || !apart) && rule.holds(i, view) ? sum + rule.add : sum), odds)
  })
}
