import { phrases as ar } from './phrases/ar.ts'
import { phrases as de } from './phrases/de.ts'
import { phrases as en } from './phrases/en.ts'
import { phrases as es } from './phrases/es.ts'
import { phrases as fa } from './phrases/fa.ts'
import { phrases as fr } from './phrases/fr.ts'
import { phrases as he } from './phrases/he.ts'
import { phrases as hi } from './phrases/hi.ts'
import { phrases as id } from './phrases/id.ts'
import { phrases as it } from './phrases/it.ts'
import { phrases as ja } from './phrases/ja.ts'
import { phrases as ko } from './phrases/ko.ts'
import type { LanguagePhrases, PhraseKind } from './phrases/language-phrases.ts'
import { phrases as nl } from './phrases/nl.ts'
import { phrases as pl } from './phrases/pl.ts'
import { phrases as pt } from './phrases/pt.ts'
import { phrases as ru } from './phrases/ru.ts'
import { phrases as th } from './phrases/th.ts'
import { phrases as tr } from './phrases/tr.ts'
import { phrases as vi } from './phrases/vi.ts'
import { phrases as zh } from './phrases/zh.ts'

export type { PhraseKind } from './phrases/language-phrases.ts'

/** One row of the phrase table: texts of one kind in one language that are compared in one way. */
export interface Phrase {
  kind: PhraseKind
  match: 'whole' | 'start' | 'part'
  /** Phrases parted by "|". */
  pattern: string
}

const languages: readonly LanguagePhrases[] = [
  ar,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  th,
  tr,
  vi,
  zh,
]

const ways = ['whole', 'start', 'part'] as const

/** The rows of one language. */
export function phraseRows(phrases: LanguagePhrases): Phrase[] {
  return ways.flatMap((match) => {
    const rows = Object.entries(phrases[match]) as [PhraseKind, string][]
    return rows.map(([kind, pattern]) => ({ kind, match, pattern }))
  })
}

/** UI phrases of all languages; `features` looks them up in short blocks. */
export const PHRASES: readonly Phrase[] = languages.flatMap(phraseRows)
