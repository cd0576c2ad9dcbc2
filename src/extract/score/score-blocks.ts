import { blockFeatureIds, type Features } from '../features/compute-features.ts'
import { HAND_BASE, HAND_WEIGHTS } from './hand-weights.ts'

const COLUMNS = HAND_WEIGHTS.map(({ id, weight }) => ({ column: blockFeatureIds.indexOf(id), weight })).filter(
  ({ column }) => column >= 0,
)

/** Log-odds that each block belongs to the article. */
export function scoreBlocks({ rows, width, view }: Features): Float32Array {
  const scores = new Float32Array(view.table.count)
  for (let i = 0; i < scores.length; i++) {
    let sum = HAND_BASE
    for (const { column, weight } of COLUMNS) sum += rows[i * width + column]! * weight
    scores[i] = sum
  }
  return scores
}
