import type { Features } from '../features/compute-features.ts'
import { weighLayout } from './evidence.ts'
import { findGrounds } from './grounds.ts'
import { gains, label } from './label.ts'
import { PRICES } from './price.ts'
import { removedParts } from './removed.ts'
import { applyRules, RULES } from './rules.ts'

/** Blocks that were chosen, and the parts that were not. */
export interface Choice {
  /** 1 for each kept block. */
  keep: Uint8Array
  /** Log-odds of each block, with what rules and layout say. */
  logOdds: Float32Array
  removed: ReturnType<typeof removedParts>
}

/**
 * Chooses blocks by their log-odds and by where they stand.
 * @param logOdds of each block, as `scoreBlocks` gives them
 * @param rules all of them, but for tests
 */
export function select(features: Features, logOdds: Float32Array, rules = RULES): Choice {
  const grounds = findGrounds(features.view)
  const price = grounds.thread ? PRICES.thread : PRICES.article
  const weighed = weighLayout(features, applyRules(grounds, logOdds, rules))
  const keep = label(features, gains(features, weighed, price), price)
  return { keep, logOdds: weighed, removed: removedParts(features, keep) }
}
