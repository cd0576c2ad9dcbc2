import { type FeatureGroup, share } from './feature.ts'
import { logSize } from './log-sizes.ts'
import type { View } from './view.ts'

/**
 * What a block's own text says: logarithm of its size (characters, wide scripts counted double); share of its
 * characters in links; sentences that end in it; kind of its element; logarithm of its words; characters a word;
 * logarithm of its size for each sentence; 2 when its last character ends a sentence, 1 for a colon; links in it; level
 * of the heading it is, 7 for a bold line; how often its text stands on the page.
 */
export const textGroup: FeatureGroup<View> = {
  ids: 'size linkShare sentences tag words wordLength sentenceSize ending links heading copies'.split(' '),
  write(out, at, i, { table, tree, sequence }) {
    const { length, linkLength, links } = tree.blocks[i]!
    const words = table.words[i]!
    const sentences = table.sentences[i]!
    out[at++] = logSize(table.size[i]!)
    out[at++] = share(linkLength, length)
    out[at++] = sentences
    out[at++] = sequence.tag[i]!
    out[at++] = logSize(words)
    out[at++] = share(length, words)
    out[at++] = logSize(table.size[i]! / Math.max(1, sentences))
    out[at++] = table.ending[i]!
    out[at++] = links
    out[at++] = sequence.heading[i]!
    out[at++] = sequence.copies[i]!
  },
}
