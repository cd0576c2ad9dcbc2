import type { Features } from '../features/compute-features.ts'
import { blockFeatureIds, RowWriter } from '../features/row-writer.ts'
import { blockModel } from '../model/block-model.ts'
import { decodeModel, type Model, predict } from '../model/model.ts'

let model: Model | null = null

/** Log-odds that each block belongs to the article, by the trained model; it is unpacked on first use. */
export function scoreBlocks({ rows, width, view }: Features): Float32Array {
  model ??= decodeModel(blockModel, blockFeatureIds)
  const scores = new Float32Array(view.table.count)
  const writer = new RowWriter(view)
  for (let i = 0; i < scores.length; i++) {
    scores[i] = rows === null ? predict(model, writer.write(i), 0) : predict(model, rows, i * width)
  }
  return scores
}
