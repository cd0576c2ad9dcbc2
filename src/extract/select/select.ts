import type { Features } from '../features/compute-features.ts'
import { weighLayout } from './evidence.ts'
import { gains, label } from './label.ts'
import { removedParts } from './removed.ts'
import { applyRules } from './rules.ts'

/** Blocks that were chosen, and the parts that were not. */
export interface Choice {
  /** 1 for each kept block. */
  keep: Uint8Array
  removed: ReturnType<typeof removedParts>
}

/**
 * Chooses blocks by their log-odds and by where they stand.
 * @param logOdds of each block, as `scoreBlocks` gives them
 */
export function select(features: Features, logOdds: Float32Array): Choice {
  const weighed = weighLayout(features, applyRules(features.view, logOdds))
  const keep = label(features, gains(features, weighed))
  return { keep, removed: removedParts(features, keep) }
}
