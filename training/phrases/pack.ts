import { hashOf, shortHash } from '../../src/extract/features/phrase-hash.ts'
import type { Phrase, PhraseKind } from '../../src/extract/tables/phrases.ts'

/** Bytes of a hash in the packed table. */
const bytes = { whole: 3, start: 4 } as const

function phrasesOf(rows: readonly Phrase[], match: Phrase['match'], kind: PhraseKind): string[] {
  return rows.filter((row) => row.match === match && row.kind === kind).flatMap(({ pattern }) => pattern.split('|'))
}

/** Hashes as base64 of their little-endian bytes, in rising order, each once. */
function packed(phrases: readonly string[], match: 'whole' | 'start'): string {
  const hashes = phrases.map((phrase) => (match === 'whole' ? shortHash(hashOf(phrase)) : hashOf(phrase) >>> 0))
  const sorted = [...new Set(hashes)].sort((a, b) => a - b)
  const out = Buffer.alloc(sorted.length * bytes[match])
  sorted.forEach((hash, i) => {
    out.writeUIntLE(hash, i * bytes[match], bytes[match])
  })
  return out.toString('base64')
}

/** The source of `src/extract/tables/phrase-hashes.ts`: what ships of the phrase tables. */
export function packPhrases(rows: readonly Phrase[]): string {
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort()
  const list = (name: string, type: string, values: readonly string[]): string =>
    `export const ${name}: ${type} = [\n${values.map((value) => `  '${value}',`).join('\n')}\n]\n`
  return [
    '// Made by `npm run phrases` out of the tables in `phrases/`; a test finds a file that is out of date.',
    "import type { PhraseKind } from './phrases/language-phrases.ts'\n",
    '/** Kinds of phrases; the lists below have an entry for each, in this order. */',
    list('phraseKinds', 'readonly PhraseKind[]', kinds),
    `/** Hashes of phrases that are the whole text, ${bytes.whole} bytes each. */`,
    list(
      'wholeHashes',
      'readonly string[]',
      kinds.map((kind) => packed(phrasesOf(rows, 'whole', kind), 'whole')),
    ),
    `/** Hashes of phrases that a text begins with, ${bytes.start} bytes each. */`,
    list(
      'startHashes',
      'readonly string[]',
      kinds.map((kind) => packed(phrasesOf(rows, 'start', kind), 'start')),
    ),
    '/** Phrases that stand somewhere in a text, parted by "|". */',
    list(
      'parts',
      'readonly string[]',
      kinds.map((kind) => phrasesOf(rows, 'part', kind).join('|')),
    ),
  ].join('\n')
}
