import type { PageTree } from '../page-tree.ts'
import { countText, emptyCounts } from './text-counts.ts'

/** Numbers of every block, a column each: what its characters say. */
export interface BlockTable {
  count: number
  /** Characters, those of Han, kana, Hangul and Thai counted double, as they say about twice as much. */
  size: Float32Array
  length: Float32Array
  linkLength: Float32Array
  words: Float32Array
  shortWords: Float32Array
  letters: Float32Array
  upper: Float32Array
  digits: Float32Array
  wide: Float32Array
  sentences: Float32Array
  commas: Float32Array
  ending: Uint8Array
  /** 1 for long text that is not mostly links or buttons. */
  long: Uint8Array
}

/** From this size on (about a line and a half of English) text is called long. */
const LONG_SIZE = 80
/** Above this share of link text a block rather leads elsewhere. */
const LINK_SHARE = 0.3

export function blockTable(tree: PageTree): BlockTable {
  const { blocks } = tree
  const n = blocks.length
  const floats = (): Float32Array => new Float32Array(n)
  const table: BlockTable = {
    count: n,
    size: floats(),
    length: floats(),
    linkLength: floats(),
    words: floats(),
    shortWords: floats(),
    letters: floats(),
    upper: floats(),
    digits: floats(),
    wide: floats(),
    sentences: floats(),
    commas: floats(),
    ending: new Uint8Array(n),
    long: new Uint8Array(n),
  }
  const counts = emptyCounts()
  for (let i = 0; i < n; i++) {
    const block = blocks[i]!
    countText(block.text, counts)
    table.length[i] = block.length
    table.linkLength[i] = block.linkLength
    table.size[i] = block.length + counts.wide
    table.words[i] = counts.words
    table.shortWords[i] = counts.shortWords
    table.letters[i] = counts.letters
    table.upper[i] = counts.upper
    table.digits[i] = counts.digits
    table.wide[i] = counts.wide
    table.sentences[i] = counts.sentences
    table.commas[i] = counts.commas
    table.ending[i] = counts.ending
    const apart = block.linkLength + block.buttonLength
    table.long[i] = table.size[i]! >= LONG_SIZE && apart < block.length * LINK_SHARE ? 1 : 0
  }
  return table
}
