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

const RULES: readonly Rule[] = [
  {
    id: 'exact-phrase',
    add: -4,
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
