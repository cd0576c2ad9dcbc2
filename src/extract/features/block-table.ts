import type { PageTree } from '../page-tree.ts'
import type { Columns } from './columns.ts'
import { countText, emptyCounts } from './text-counts.ts'

/** Numbers of every block, a column each: what its characters say. */
export interface BlockTable {
  count: number
  /** Characters, those of Han, kana, Hangul and Thai counted double, as they say about twice as much. */
  size: Float32Array
  words: Float32Array
  sentences: Float32Array
  ending: Uint8Array
  /** 1 for text with letters in it. */
  worded: Uint8Array
  /** 1 for text of which more than `FIGURES` are digits: a result, a price, a date. */
  figures: Uint8Array
  /** 1 for long text that is not mostly links or buttons. */
  long: Uint8Array
}

/** From this size on (about a line and a half of English) text is called long. */
const LONG_SIZE = 80
/** Above this share of link text a block rather leads elsewhere. */
const LINK_SHARE = 0.3
/** From this share of digits on a line is a date or a list of numbers. */
const FIGURES = 0.2

function emptyTable(n: number, columns: Columns): BlockTable {
  return {
    count: n,
    size: columns.floats(n),
    words: columns.floats(n),
    sentences: columns.floats(n),
    ending: columns.bytes(n),
    worded: columns.bytes(n),
    figures: columns.bytes(n),
    long: columns.bytes(n),
  }
}

export function blockTable(tree: PageTree, columns: Columns): BlockTable {
  const { blocks } = tree
  const table = emptyTable(blocks.length, columns)
  const counts = emptyCounts()
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!
    countText(block.text, counts)
    table.size[i] = block.length + counts.wide
    table.words[i] = counts.words
    table.sentences[i] = counts.sentences
    table.ending[i] = counts.ending
    table.worded[i] = counts.letters > 0 ? 1 : 0
    table.figures[i] = counts.digits < FIGURES * block.length ? 0 : 1
    const apart = block.linkLength + block.buttonLength
    table.long[i] = table.size[i]! >= LONG_SIZE && apart < block.length * LINK_SHARE ? 1 : 0
  }
  return table
}
