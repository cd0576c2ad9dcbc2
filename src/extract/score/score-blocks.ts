import { blockFeatureIds, type Features, pageColumns, writeRow } from '../features/compute-features.ts'
import { blockModel } from '../model/block-model.ts'
import { decodeModel, type Model, predict } from '../model/model.ts'

let model: Model | null = null

/** Log-odds that each block belongs to the article, by the trained model; it is unpacked on first use. */
export function scoreBlocks({ rows, width, view }: Features): Float32Array {
  model ??= decodeModel(blockModel, blockFeatureIds)
  const scores = new Float32Array(view.table.count)
  const row = new Float32Array(width)
  const page = pageColumns(view)
  for (let i = 0; i < scores.length; i++) {
    if (rows === null) writeRow(row, 0, i, view, page)
    scores[i] = rows === null ? predict(model, row, 0) : predict(model, rows, i * width)
  }
  return scores
}
