import type { RemovalReason } from '../../article/article.ts'
import { PHRASE_KINDS } from '../features/phrase-matcher.ts'
import { FACT } from '../read/facts.ts'
import { CLASS_WORDS } from '../tables/class-words.ts'

/** What makes a removed part of a kind; the first row that fits names it. */
const REASONS: readonly { reason: RemovalReason; words: string[]; facts: number; phrases: string[] }[] = [
  { reason: 'dialog', words: ['dialog'], facts: FACT.dialog, phrases: ['dialog', 'login'] },
  { reason: 'comment', words: ['comment'], facts: FACT.comment, phrases: ['comment'] },
  { reason: 'share', words: ['share'], facts: 0, phrases: ['share'] },
  { reason: 'ad', words: ['ad'], facts: 0, phrases: ['ad'] },
  { reason: 'related', words: ['related'], facts: 0, phrases: ['related'] },
  {
    reason: 'navigation',
    words: ['navigation', 'footer', 'header', 'side'],
    facts: FACT.navigation | FACT.footer | FACT.header | FACT.aside,
    phrases: ['navigation'],
  },
]

const RULES = REASONS.map(({ reason, words, facts, phrases }) => ({
  reason,
  facts,
  words: bitsOf(
    words,
    CLASS_WORDS.map((row) => row.id),
  ),
  phrases: bitsOf(phrases, PHRASE_KINDS),
}))

function bitsOf(wanted: readonly string[], all: readonly string[]): number {
  return wanted.reduce((bits, name) => (all.includes(name) ? bits | (1 << all.indexOf(name)) : bits), 0)
}

/** Why a part was removed, by its names, its facts and the phrases in it. */
export function reasonFor(words: number, facts: number, phrases: number): RemovalReason {
  for (const rule of RULES) if ((words & rule.words) !== 0 || (facts & rule.facts) !== 0) return rule.reason
  for (const rule of RULES) if ((phrases & rule.phrases) !== 0) return rule.reason
  return 'other'
}
