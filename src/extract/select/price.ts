/** What choosing on the tree is governed by. */
export const PRICE = {
  /**
   * Price of a part that is decided otherwise than the part around it, in the unit of gains: log-odds times the square
   * root of a block's words. An odd short line does not pay it, a section does.
   */
  part: 4,
  /** Price of a single block that is decided otherwise than its part. */
  block: 2,
  /** Log-odds are cut off here, so that one very sure block does not outvote a page. */
  mostLogOdds: 4,
  /** Characters that count as a word when a block is weighed. */
  charactersAWord: 5,
} as const
