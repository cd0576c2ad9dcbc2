import { blockFeatureIds, type Features } from '../features/compute-features.ts'
import { blockModel } from '../model/block-model.ts'
import { decodeModel, type Model, predict } from '../model/model.ts'
import { HAND_BASE, HAND_WEIGHTS } from './hand-weights.ts'

const COLUMNS = HAND_WEIGHTS.map(({ id, weight }) => ({ column: blockFeatureIds.indexOf(id), weight })).filter(
  ({ column }) => column >= 0,
)

let model: Model | null = null

/** Log-odds that each block belongs to the article, by the trained model; it is unpacked on first use. */
export function scoreBlocks(features: Features): Float32Array {
  if (blockModel.splits === '') return scoreByHand(features)
  model ??= decodeModel(blockModel, blockFeatureIds)
  const { rows, width, view } = features
  const scores = new Float32Array(view.table.count)
  for (let i = 0; i < scores.length; i++) scores[i] = predict(model, rows, i * width)
  return scores
}

function scoreByHand({ rows, width, view }: Features): Float32Array {
  const scores = new Float32Array(view.table.count)
  for (let i = 0; i < scores.length; i++) {
    let sum = HAND_BASE
    for (const { column, weight } of COLUMNS) sum += rows[i * width + column]! * weight
    scores[i] = sum
  }
  return scores
}
