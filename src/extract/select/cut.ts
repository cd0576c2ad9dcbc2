/** Probabilities are sorted into so many drawers; finer ones change nothing that can be seen. */
const DRAWERS = 256

/**
 * The log-odds from which on blocks should be kept so that the result agrees best with the article as a whole: the cut
 * that gives the highest expected F1 of words, when each block is article with its own probability. On a page where
 * the model is sure it is about 0; on one where it is not it lies lower, as a lost paragraph is worse than a stray line.
 * (Maximising expected F: Jansche 2007; here by its usual approximation, the ratio of expectations.)
 * @param weight words of each block
 */
export function bestCut(logOdds: Float32Array, weight: Float32Array): number {
  const all = new Float64Array(DRAWERS)
  const good = new Float64Array(DRAWERS)
  let expected = 0
  for (let i = 0; i < logOdds.length; i++) {
    const p = 1 / (1 + Math.exp(-logOdds[i]!))
    const drawer = Math.min(DRAWERS - 1, Math.floor(p * DRAWERS))
    all[drawer]! += weight[i]!
    good[drawer]! += p * weight[i]!
    expected += p * weight[i]!
  }
  let kept = 0
  let right = 0
  let best = 0
  for (let drawer = DRAWERS - 1; drawer >= 0; drawer--) {
    kept += all[drawer]!
    right += good[drawer]!
    if (kept > 0) best = Math.max(best, (2 * right) / (kept + expected))
  }
  // A block raises the expected F1 as long as its probability is above half of it.
  const limit = Math.min(1 / 2, Math.max(1 / DRAWERS, best / 2))
  return Math.log(limit / (1 - limit))
}
