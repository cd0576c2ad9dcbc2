import { BitReader, Chances, NUMBERS } from './bit-reader.ts'

/**
 * A small model made of decision trees, and the reader of its packed form.
 *
 * - `columns` is a hash of the ids of the columns it was made for, as `hashOf` makes it.
 * - `data` is base64 of what `BitReader` reads. First, for each column, how many cuts it has (less one), then the cuts:
 *   bfloat16 numbers (the upper half of a float32) as whole numbers that rise as they do, each less the one before.
 *   Then `trees` trees in preorder: a node, its whole left branch (value < cut), its right branch (value >= cut). A node is
 *   a bit that says whether it is a leaf, in the context of its depth; then its weight in steps of `leafScale`, plus `ZERO`,
 *   or the number of its column, in the context of its depth, and that of the cut, in the context of the column.
 * - A row's log-odds are `base` plus the leaf it falls into in every tree.
 * - `exits`: after that many trees, a sum below `below` or above `above` is final; most rows need few trees.
 */
export interface PackedModel {
  columns: number
  data: string
  trees: number
  leafScale: number
  base: number
  exits: readonly { trees: number; below: number; above: number }[]
}

/** The model unpacked for speed: arrays over all nodes of all trees. */
export interface Model {
  /**
   * What an inner node does, as one number: the column of the row that it looks at in the low eight bits (all set for a
   * leaf), and the index of its right branch in the others; the left one is the next node.
   */
  steps: Int32Array
  /** Cut point of an inner node, weight of a leaf. */
  value: Float32Array
  /** Index of each tree's first node. */
  roots: Int32Array
  base: number
  exits: readonly { trees: number; below: number; above: number }[]
}

const LEAF = 255
/** Bits that hold a column; `LEAF` is all of them. */
const COLUMN_BITS = 8
/** The leaf weight that stands for 0. */
const ZERO = 45
/** Deeper nodes share a context; the column of a node depends on its depth near the root only. */
const DEPTHS = 32
const COLUMN_DEPTHS = 3
/** A cut less the one before has at most so many bits. */
const CUT_BITS = 16

function bytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
}

/** Reads the cuts of every column. */
function readCuts(reader: BitReader, columns: number): Float32Array[] {
  const counts = new Chances(NUMBERS)
  const lengths = new Chances(NUMBERS)
  const digits = new Chances((CUT_BITS + 1) * CUT_BITS)
  return Array.from({ length: columns }, () => {
    const words = new Uint32Array(reader.number(counts) + 1)
    let rank = 0
    for (let i = 0; i < words.length; i++) {
      const length = reader.number(lengths)
      let step = length > 0 ? 1 : 0
      for (let digit = 1; digit < length; digit++) step = (step << 1) | reader.bit(digits, length * CUT_BITS + digit)
      rank += step
      // Ranks rise with the numbers: those below 0 have all bits turned, the others the sign alone.
      words[i] = ((rank & 0x8000) !== 0 ? rank ^ 0x8000 : ~rank & 0xffff) << 16
    }
    return new Float32Array(words.buffer)
  })
}

/**
 * Unpacks a model.
 * @param packed the model as it ships
 * @param columns ids of the columns of the rows it will be given, in order
 * @throws Error when the model was made for rows of other columns
 */
export function decodeModel(packed: PackedModel, columns: readonly string[]): Model {
  if (hashOf(columns) !== packed.columns) throw new Error('the model was made for other columns')
  const reader = new BitReader(bytes(packed.data))
  const cuts = readCuts(reader, columns.length)
  return { ...readTrees(reader, packed, cuts), base: packed.base, exits: packed.exits }
}

/** One whole number for a list of ids, parted by spaces: each character added to 31 times what was before, in 32 bits. */
export function hashOf(ids: readonly string[]): number {
  let hash = 0
  for (const char of ids.join(' ')) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) | 0
  return hash
}

function readTrees(
  reader: BitReader,
  { trees, leafScale }: PackedModel,
  cuts: readonly Float32Array[],
): Pick<Model, 'steps' | 'value' | 'roots'> {
  const isLeaf = new Chances(DEPTHS)
  const weights = new Chances(NUMBERS)
  const columns = Array.from({ length: COLUMN_DEPTHS }, () => new Chances(NUMBERS))
  const points = cuts.map(() => new Chances(NUMBERS))
  const steps: number[] = []
  const value: number[] = []
  const roots: number[] = []
  /** Inner nodes that wait for their right branch, and their depths. */
  const waiting: { node: number; depth: number }[] = []
  for (let depth = 0; roots.length < trees || waiting.length > 0 || depth > 0; ) {
    const node = steps.length
    if (depth === 0) roots.push(node)
    if (reader.bit(isLeaf, Math.min(depth, DEPTHS - 1)) === 1) {
      steps.push(LEAF)
      value.push((reader.number(weights) - ZERO) * leafScale)
      const above = waiting.pop()
      if (above) steps[above.node]! |= steps.length << COLUMN_BITS
      depth = above ? above.depth + 1 : 0
    } else {
      const column = reader.number(columns[Math.min(depth, COLUMN_DEPTHS - 1)]!)
      steps.push(column)
      value.push(cuts[column]![reader.number(points[column]!)]!)
      waiting.push({ node, depth })
      depth++
    }
  }
  return { steps: Int32Array.from(steps), value: Float32Array.from(value), roots: Int32Array.from(roots) }
}

/**
 * Log-odds of one row.
 * @param rows table of features, row after row
 * @param offset where the row starts in it
 */
export function predict(model: Model, rows: Float32Array, offset: number): number {
  const { steps, value, roots, exits } = model
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
    for (let step = steps[node]!; (step & LEAF) !== LEAF; step = steps[node]!) {
      node = rows[offset + (step & LEAF)]! < value[node]! ? node + 1 : step >> COLUMN_BITS
    }
    sum += value[node]!
  }
  return sum
}
