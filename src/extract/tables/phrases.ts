import { arPhrases } from './phrases/ar.ts'
import { dePhrases } from './phrases/de.ts'
import { enPhrases } from './phrases/en.ts'
import { esPhrases } from './phrases/es.ts'
import { faPhrases } from './phrases/fa.ts'
import { frPhrases } from './phrases/fr.ts'
import { hePhrases } from './phrases/he.ts'
import { hiPhrases } from './phrases/hi.ts'
import { idPhrases } from './phrases/id.ts'
import { itPhrases } from './phrases/it.ts'
import { jaPhrases } from './phrases/ja.ts'
import { koPhrases } from './phrases/ko.ts'
import type { LanguagePhrases, PhraseKind, PhrasesByKind } from './phrases/language-phrases.ts'
import { nlPhrases } from './phrases/nl.ts'
import { plPhrases } from './phrases/pl.ts'
import { ptPhrases } from './phrases/pt.ts'
import { ruPhrases } from './phrases/ru.ts'
import { thPhrases } from './phrases/th.ts'
import { trPhrases } from './phrases/tr.ts'
import { viPhrases } from './phrases/vi.ts'
import { zhPhrases } from './phrases/zh.ts'

export type { PhraseKind } from './phrases/language-phrases.ts'

/** One row of the phrase table: texts of one kind in one language that are compared in one way. */
export interface Phrase {
  lang: string
  kind: PhraseKind
  match: 'whole' | 'start' | 'part'
  /** Phrases parted by "|". */
  pattern: string
  /** Folders of tests/pages where they stand. */
  pages: readonly string[]
}

const languages: readonly LanguagePhrases[] = [
  arPhrases,
  dePhrases,
  enPhrases,
  esPhrases,
  faPhrases,
  frPhrases,
  hePhrases,
  hiPhrases,
  idPhrases,
  itPhrases,
  jaPhrases,
  koPhrases,
  nlPhrases,
  plPhrases,
  ptPhrases,
  ruPhrases,
  thPhrases,
  trPhrases,
  viPhrases,
  zhPhrases,
]

const ways = ['whole', 'start', 'part'] as const

function rows({ lang, pages, ...phrases }: LanguagePhrases): Phrase[] {
  return ways.flatMap((match) => {
    const byKind: PhrasesByKind = phrases[match]
    const kinds = Object.keys(byKind) as PhraseKind[]
    return kinds.map((kind) => ({ lang, kind, match, pattern: byKind[kind] ?? '', pages }))
  })
}

/** UI phrases of all languages; `features` looks them up in short blocks. */
export const PHRASES: readonly Phrase[] = languages.flatMap(rows)
