import { phraseBits, WHOLE } from '../features/phrase-matcher.ts'
import type { View } from '../features/view.ts'
import { FACT } from '../read/facts.ts'
import { CLASS_WORDS } from '../tables/class-words.ts'
import type { Grounds } from './grounds.ts'
import { isBesideTitle, isNearTitle, isOpening, isPictureLine, isUnderHeading, MOSTLY, SEVERAL } from './places.ts'

/** Something that is known about blocks of a kind, beside what the model learned: added to their log-odds. */
export interface Rule {
  id: string
  add: number
  reason: string
  /** Folder of tests/pages that needs it. */
  page: string
  holds(block: number, view: Grounds): boolean
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
const COMMENT = phraseBits('comment')
const COPYRIGHT = phraseBits('copyright')
const FACTS_LINE = phraseBits('author', 'date')
const nameBit = (id: string): number => 1 << CLASS_WORDS.findIndex((row) => row.id === id)
const SUMMARY = nameBit('summary')
const CAPTION = nameBit('caption')
const COMMENTS = nameBit('comment')
const NOTICE = nameBit('dialog')
const META = nameBit('meta')
const SUBSCRIBE = nameBit('subscribe')
/** Number of figcaption and caption in `TAG_GROUPS`. */
const CAPTION_TAG = 11
/** Text in a part that asks for an address or for money is shorter than this, in size. */
const LONGEST_CALL = 800
/** With more than this share of its text on buttons, a line is a bar of buttons. */
const BAR = 0.6

const isInterface = (i: number, { sequence }: View): boolean => (sequence.phrases[i]! & INTERFACE) !== 0
const names = (i: number, { levels, levelOf }: View): number => levels.words[levelOf[i]!]!

export const RULES: readonly Rule[] = [
  {
    id: 'exact-phrase',
    add: -6,
    reason: 'the block is a phrase of the interface and nothing else',
    page: 'german-news',
    holds: (i, view) => isInterface(i, view) && (view.sequence.phrases[i]! & WHOLE) !== 0,
  },
  {
    id: 'phrase',
    add: -1,
    reason: 'the block begins with, or holds, a phrase of the interface',
    page: 'documentation',
    holds: (i, view) => isInterface(i, view) && (view.sequence.phrases[i]! & WHOLE) === 0,
  },
  {
    id: 'rights',
    add: -4,
    reason: 'a line about who holds the rights is no part of the text',
    page: 'german-news',
    holds: (i, { sequence }) => (sequence.phrases[i]! & COPYRIGHT) !== 0,
  },
  {
    id: 'terms',
    add: -4,
    reason: 'under a heading about rights stand terms',
    page: 'republish-terms',
    holds: (i, view) => (view.sequence.headingPhrases[i]! & COPYRIGHT) !== 0 && isUnderHeading(i, view),
  },
  {
    id: 'aside-link',
    add: -1.5,
    reason: 'a line beside the text that is mostly a link leads elsewhere',
    page: 'italian-news',
    holds: (i, { levels, levelOf, tree, table }) =>
      (levels.factsAround[levelOf[i]!]! & FACT.aside) !== 0 &&
      table.long[i] === 0 &&
      tree.blocks[i]!.linkLength > MOSTLY * tree.blocks[i]!.length,
  },
  {
    id: 'call',
    add: -2,
    reason: 'a small part with a form, or named as one that asks for money, wants something of the reader',
    page: 'english-news',
    holds: (i, { levels, levelOf }) => {
      const own = levelOf[i]!
      const part = levels.blocks[own]! > 1 ? own : Math.max(0, levels.parent[own]!)
      const asks = (levels.facts[part]! & FACT.form) !== 0 || (levels.words[part]! & SUBSCRIBE) !== 0
      return asks && levels.size[part]! < LONGEST_CALL
    },
  },
  {
    id: 'second-article',
    add: -4,
    reason: 'another title with its own author or date, after the text, begins another article',
    page: 'next-article',
    holds: (i, { secondFrom }) => i >= secondFrom,
  },
  {
    id: 'after-end',
    add: -2,
    reason: 'what follows the first list of other articles, in another part than the text, is not the article',
    page: 'short-among-much',
    holds: (i, { endFrom, sharedWithCore, levels, levelOf, landmarks, thread }) =>
      !thread && i >= endFrom && sharedWithCore[levelOf[i]!]! < levels.depth[landmarks.core]!,
  },
  {
    id: 'facts-beside-title',
    add: -1,
    reason: 'a short line near the title that is named as facts about the article',
    page: 'blog-code-tables',
    holds: (i, view) =>
      (names(i, view) & META) !== 0 &&
      (names(i, view) & SUMMARY) === 0 &&
      view.table.long[i] === 0 &&
      view.table.sentences[i] === 0 &&
      isNearTitle(i, view),
  },
  {
    id: 'notice',
    add: -4,
    reason: 'what a page says before the title, named as a notice or an advertisement, is said by the site',
    page: 'wiki-footnotes-maths',
    holds: (i, view) => i < view.sequence.title && (view.levels.wordsAround[view.levelOf[i]!]! & NOTICE) !== 0,
  },
  {
    id: 'opening',
    add: 3,
    reason: 'long paragraphs between the title and the text are its beginning',
    page: 'first-paragraphs-apart',
    holds: (i, view) => isOpening(i, view) && !isInterface(i, view),
  },
  {
    id: 'commenter',
    add: -4,
    reason: 'one of several equal parts, or in a part named for it, after the heading of the comments',
    page: 'korean-news-tables',
    holds: (i, { commentsFrom, landmarks, levels, levelOf, thread }) => {
      const named = (levels.wordsAround[levelOf[i]!]! & COMMENTS) !== 0
      return !thread && i >= commentsFrom && (named || landmarks.crowd[levelOf[i]!]! >= SEVERAL)
    },
  },
  {
    id: 'facts-line',
    add: -4.5,
    reason: 'author and date are shown above the article already',
    page: 'thread-answers',
    holds: (i, { sequence, table }) => (sequence.phrases[i]! & FACTS_LINE) !== 0 && table.sentences[i]! === 0,
  },
  {
    id: 'buttons',
    add: -2,
    reason: 'its text is on buttons',
    page: 'french-news',
    holds: (i, { tree }) => tree.blocks[i]!.buttonLength > BAR * tree.blocks[i]!.length,
  },
  {
    id: 'opened',
    add: -4,
    reason: 'the part it is in begins as a list of comments, a dialog, a box of other articles',
    page: 'korean-news-nameless',
    holds: (i, { opened, levelOf, thread, commentsFrom }) => {
      const bits = opened[levelOf[i]!]! & APART
      return bits === COMMENT ? !thread && i >= commentsFrom : bits !== 0
    },
  },
  {
    id: 'caption',
    add: 2,
    reason: 'captions belong to the pictures of the article',
    page: 'english-news',
    holds: (i, view) =>
      (view.sequence.tag[i] === CAPTION_TAG || (names(i, view) & CAPTION) !== 0) && !isInterface(i, view),
  },
  {
    id: 'picture-line',
    add: 1.2,
    reason: 'the line of a small part with a picture, among the text, is its caption',
    page: 'spanish-news',
    holds: (i, view) => isPictureLine(i, view) && !isInterface(i, view),
  },
  {
    id: 'beside-title',
    add: 4,
    reason: 'a line of some length next to the title, in the same part, belongs to it',
    page: 'spanish-news',
    holds: (i, view) => isBesideTitle(i, view) && !isInterface(i, view),
  },
]

/** What lies over the page or is left out by a rule never counts as a figure's caption, whatever its tag. */
const NEVER = FACT.navigation | FACT.dialog | FACT.comment

/** Adds what rules know to the log-odds of blocks. */
export function applyRules(grounds: Grounds, logOdds: Float32Array, rules: readonly Rule[]): Float32Array {
  const { tree, levels, levelOf } = grounds
  return logOdds.map((odds, i) => {
    if (tree.blocks[i]!.length === 0) return odds
    const apart = (levels.factsAround[levelOf[i]!]! & NEVER) !== 0
    return rules.reduce(
      (sum, rule) => ((rule.add < 0 || !apart) && rule.holds(i, grounds) ? sum + rule.add : sum),
      odds,
    )
  })
}
