/**
 * A small model made of decision trees, and the reader of its packed form.
 *
 * Packed form, made to be small once it is compressed:
 * - `features` are the ids of the columns it looks at, parted by spaces; `cutCounts[i]` how many cuts column i has.
 * - `cuts`: bfloat16 numbers (the upper 16 bits of a float32, low byte first) in base64, column after column, rising in
 *   each.
 * - Trees follow each other in `splits` and `values`, one character a node, in preorder: the node, then its whole left
 *   branch (value < cut), then its right branch (value >= cut).
 *   `splits` holds the column of an inner node, or a space for a leaf.
 *   `values` holds the number of the cut within its column for an inner node; for a leaf its weight, as a number from 0
 *   to 89 less `ZERO`, to be multiplied by `leafScale`.
 *   Numbers are the characters from `#` on, without the quote and the backslash: see `digit`.
 * - A row's log-odds are `base` plus the leaf it falls into in every tree.
 * - `exits`: after that many trees, a sum below `below` or above `above` is final; most rows need few trees.
 */
export interface PackedModel {
  features: string
  cutCounts: readonly number[]
  cuts: string
  splits: string
  values: string
  leafScale: number
  base: number
  exits: readonly { trees: number; below: number; above: number }[]
}

/** The model unpacked for speed: arrays over all nodes of all trees. */
export interface Model {
  /** Column of the row that an inner node looks at; -1 for a leaf. */
  column: Int16Array
  /** Cut point of an inner node, weight of a leaf. */
  value: Float32Array
  /** Index of the right branch; the left one is the next node. */
  right: Int32Array
  /** Index of each tree's first node. */
  roots: Int32Array
  base: number
  exits: readonly { trees: number; below: number; above: number }[]
}

const LEAF = 255
/** The leaf weight that stands for 0. */
const ZERO = 45
const SPACE = 0x20
const FIRST = 0x23
const QUOTE = 0x27
const BACKSLASH = 0x5c

/** The number that a character of `splits` or `values` stands for. */
function digit(code: number): number {
  if (code === SPACE) return LEAF
  return code - FIRST - (code > QUOTE ? 1 : 0) - (code > BACKSLASH ? 1 : 0)
}

const digits = (text: string): Uint8Array => Uint8Array.from(text, (char) => digit(char.charCodeAt(0)))

function bytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
}

function brainFloats(base64: string): Float32Array {
  const raw = bytes(base64)
  const words = new Uint32Array(raw.length >> 1)
  for (let i = 0; i < words.length; i++) words[i] = ((raw[2 * i]! | (raw[2 * i + 1]! << 8)) << 16) >>> 0
  return new Float32Array(words.buffer)
}

/** Right branches and roots of trees in preorder: a stack of inner nodes that still wait for their right branch. */
function links(splits: Uint8Array): { right: Int32Array; roots: Int32Array } {
  const right = new Int32Array(splits.length)
  const roots: number[] = []
  const waiting: number[] = []
  for (let i = 0; i < splits.length; i++) {
    if (i === 0 || (splits[i - 1] === LEAF && waiting.length === 0)) roots.push(i)
    else if (splits[i - 1] === LEAF) right[waiting.pop()!] = i
    if (splits[i] !== LEAF) waiting.push(i)
  }
  return { right, roots: Int32Array.from(roots) }
}

/**
 * Unpacks a model.
 * @param packed the model as it ships
 * @param columns ids of the columns of the rows it will be given, in order
 * @throws Error when the model wants a feature that no column has
 */
export function decodeModel(packed: PackedModel, columns: readonly string[]): Model {
  const wanted = packed.features.split(' ')
  const columnOf = wanted.map((id) => columns.indexOf(id))
  const missing = columnOf.indexOf(-1)
  if (missing >= 0) throw new Error(`the model wants a feature that is not computed: ${wanted[missing]}`)
  const starts: number[] = []
  let total = 0
  for (const count of packed.cutCounts) {
    starts.push(total)
    total += count
  }
  const cuts = brainFloats(packed.cuts)
  const splits = digits(packed.splits)
  const values = digits(packed.values)
  const column = new Int16Array(splits.length).fill(-1)
  const value = new Float32Array(splits.length)
  for (let i = 0; i < splits.length; i++) {
    const split = splits[i]!
    if (split === LEAF) value[i] = (values[i]! - ZERO) * packed.leafScale
    else {
      column[i] = columnOf[split]!
      value[i] = cuts[starts[split]! + values[i]!]!
    }
  }
  return { column, value, ...links(splits), base: packed.base, exits: packed.exits }
}

/**
 * Log-odds of one row.
 * @param rows table of features, row after row
 * @param offset where the row starts in it
 */
export function predict(model: Model, rows: Float32Array, offset: number): number {
  const { column, value, right, roots, exits } = model
  let sum = model.base
  let exit = 0
  let check = exits[0]?.trees ?? -1
  for (let tree = 0; tree < roots.length; tree++) {
    if (tree === check) {
      const { below, above } = exits[exit]!
      if (sum < below || sum > above) return sum
      check = exits[++exit]?.trees ?? -1
    }
    let node = roots[tree]!
    while (column[node]! >= 0) node = rows[offset + column[node]!]! < value[node]! ? node + 1 : right[node]!
    sum += value[node]!
  }
  return sum
}
