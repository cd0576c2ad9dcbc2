import { type FeatureGroup, share } from './feature.ts'
import { PHRASE_KINDS } from './phrase-matcher.ts'
import { MATCH } from './sequence.ts'
import type { View } from './view.ts'

/** Columns that are shown of neighbours too: the first ones. */
const SHOWN = 4

export function writeShown(out: Float32Array, at: number, i: number, { table, sequence }: View): void {
  out[at] = Math.log1p(table.size[i]!)
  out[at + 1] = share(table.linkLength[i]!, table.length[i]!)
  out[at + 2] = table.sentences[i]!
  out[at + 3] = sequence.tag[i]!
}

/** What a block's own text says. */
export const textGroup: FeatureGroup<View> = {
  features: [
    { id: 'size', meaning: 'logarithm of its characters, wide scripts counted double' },
    { id: 'linkShare', meaning: 'share of its characters inside links' },
    { id: 'sentences', meaning: 'sentences that end in it' },
    { id: 'tag', meaning: 'kind of its element: paragraph, heading, list item, cell …' },
    { id: 'words', meaning: 'logarithm of its words between spaces' },
    { id: 'buttonShare', meaning: 'share of its characters inside buttons' },
    { id: 'strongShare', meaning: 'share of its characters in bold' },
    { id: 'upperShare', meaning: 'share of capitals among its letters' },
    { id: 'digitShare', meaning: 'share of digits among its characters' },
    { id: 'wideShare', meaning: 'share of Han, kana, Hangul and Thai among its letters' },
    { id: 'shortWordShare', meaning: 'share of words of at most three letters: most are function words' },
    { id: 'wordLength', meaning: 'characters a word' },
    { id: 'sentenceSize', meaning: 'logarithm of its size for each sentence that ends in it' },
    { id: 'commas', meaning: 'commas and semicolons' },
    { id: 'ending', meaning: '2 when its last character ends a sentence, 1 for a colon' },
    { id: 'long', meaning: 'long and not mostly links' },
    { id: 'media', meaning: 'pictures and other media in it' },
    { id: 'links', meaning: 'links in it' },
    { id: 'heading', meaning: 'level of the heading it is, 7 for a bold line' },
    { id: 'copies', meaning: 'how often its text stands on the page' },
    { id: 'isTitle', meaning: "it is the page's title" },
    { id: 'inTitle', meaning: "it is in the page's title" },
    { id: 'inDescription', meaning: "it begins like the page's description or a part of it" },
    { id: 'inArticleBody', meaning: 'it begins like a sentence of the articleBody that the page gives to machines' },
    ...PHRASE_KINDS.map((kind) => ({ id: `phrase.${kind}`, meaning: `it is, or begins with, a phrase of ${kind}` })),
  ],
  write(out, at, i, view) {
    const { table, tree, sequence } = view
    const block = tree.blocks[i]!
    const length = table.length[i]!
    const words = table.words[i]!
    const sentences = table.sentences[i]!
    const matches = sequence.matches[i]!
    writeShown(out, at, i, view)
    at += SHOWN
    out[at++] = Math.log1p(words)
    out[at++] = share(block.buttonLength, length)
    out[at++] = share(block.strongLength, length)
    out[at++] = share(table.upper[i]!, table.letters[i]!)
    out[at++] = share(table.digits[i]!, length)
    out[at++] = share(table.wide[i]!, table.letters[i]!)
    out[at++] = share(table.shortWords[i]!, words)
    out[at++] = share(length, words)
    out[at++] = Math.log1p(table.size[i]! / Math.max(1, sentences))
    out[at++] = table.commas[i]!
    out[at++] = table.ending[i]!
    out[at++] = table.long[i]!
    out[at++] = block.media
    out[at++] = block.links
    out[at++] = sequence.heading[i]!
    out[at++] = sequence.copies[i]!
    out[at++] = matches & MATCH.isTitle ? 1 : 0
    out[at++] = matches & MATCH.inTitle ? 1 : 0
    out[at++] = matches & MATCH.inDescription ? 1 : 0
    out[at++] = matches & MATCH.inArticleBody ? 1 : 0
    for (let kind = 0; kind < PHRASE_KINDS.length; kind++) out[at++] = (sequence.phrases[i]! >> kind) & 1
  },
}
