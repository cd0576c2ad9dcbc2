/**
 * A small model made of decision trees, and the reader of its packed form.
 *
 * Packed form, byte for byte (all base64 strings are little-endian):
 * - `features[i]` is the id of feature i of the model; `cutCounts[i]` how many cut points it has.
 * - `cuts`: bfloat16 numbers (the upper 16 bits of a float32), feature after feature, rising in each.
 * - Trees follow each other in `splits` and `values`, one byte a node, in preorder: the node, then its whole left
 *   branch (value < cut), then its right branch (value >= cut).
 *   `splits` holds the feature of an inner node, or 255 for a leaf.
 *   `values` holds the number of the cut within its feature for an inner node, or the leaf's weight as an int8,
 *   to be multiplied by `leafScale`.
 * - A row's log-odds are `base` plus the leaf it falls into in every tree.
 * - `exits`: after that many trees, a sum below `below` or above `above` is final; most rows need few trees.
 */
export interface PackedModel {
  features: readonly string[]
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

function bytes(base64: string): Uint8Array {
  const text = atob(base64)
  const out = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) out[i] = text.charCodeAt(i)
  return out
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
  const columnOf = packed.features.map((id) => columns.indexOf(id))
  const missing = columnOf.indexOf(-1)
  if (missing >= 0) throw new Error(`the model wants a feature that is not computed: ${packed.features[missing]}`)
  const starts: number[] = []
  let total = 0
  for (const count of packed.cutCounts) {
    starts.push(total)
    total += count
  }
  const cuts = brainFloats(packed.cuts)
  const splits = bytes(packed.splits)
  const values = bytes(packed.values)
  const column = new Int16Array(splits.length).fill(-1)
  const value = new Float32Array(splits.length)
  for (let i = 0; i < splits.length; i++) {
    const split = splits[i]!
    if (split === LEAF) value[i] = ((values[i]! << 24) >> 24) * packed.leafScale
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
