import type { Features } from '../features/compute-features.ts'
import { bestCut } from './cut.ts'
import { CHARACTERS_A_WORD, MOST_LOG_ODDS, type Price } from './price.ts'

/**
 * Gain of keeping each block, below 0 when it should go: its log-odds above the page's cut, weighted by the square root of its words.
 * A block of media alone has no gain of its own: it goes with the part it stands in.
 */
export function gains(features: Features, logOdds: Float32Array, price: Price): Float32Array {
  const words = features.view.table.size.map((size) => size / CHARACTERS_A_WORD)
  const cut = bestCut(logOdds, words) + price.cut
  return logOdds.map((odds, i) => {
    const clipped = Math.max(-MOST_LOG_ODDS, Math.min(MOST_LOG_ODDS, odds - cut))
    return clipped * Math.sqrt(words[i]!)
  })
}

/**
 * The best choice on the tree, exactly: the sum of the gains of kept blocks less the prices of all disagreements between
 * a level and the one around it, or a block and its level (a Potts model on a tree, solved by dynamic programming in one
 * pass up and one pass down). The page as a whole counts as removed.
 * @param gain gain of keeping each block
 * @returns 1 for each kept block
 */
export function label(features: Features, gain: Float32Array, price: Price): Uint8Array {
  const { levels, levelOf } = features.view
  const kept = new Float64Array(levels.count)
  const removed = new Float64Array(levels.count)
  for (let i = 0; i < gain.length; i++) {
    const level = levelOf[i]!
    kept[level]! += Math.max(gain[i]!, -price.block)
    removed[level]! += Math.max(0, gain[i]! - price.block)
  }
  for (let i = levels.count - 1; i > 0; i--) {
    const parent = levels.parent[i]!
    kept[parent]! += Math.max(kept[i]!, removed[i]! - price.part)
    removed[parent]! += Math.max(removed[i]!, kept[i]! - price.part)
  }
  const keepLevel = new Uint8Array(levels.count)
  for (let i = 0; i < levels.count; i++) {
    const around = i === 0 ? 0 : keepLevel[levels.parent[i]!]!
    const stay = around === 1 ? kept[i]! : removed[i]!
    const change = (around === 1 ? removed[i]! : kept[i]!) - price.part
    keepLevel[i] = change > stay ? 1 - around : around
  }
  const keep = new Uint8Array(gain.length)
  for (let i = 0; i < gain.length; i++) {
    const limit = keepLevel[levelOf[i]!] === 1 ? -price.block : price.block
    keep[i] = gain[i]! > limit ? 1 : 0
  }
  return keep
}
