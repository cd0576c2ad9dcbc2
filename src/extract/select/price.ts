/** What choosing on the tree is governed by. */
export interface Price {
  /**
   * Price of a part that is decided otherwise than the part around it, in the unit of gains: log-odds times the square
   * root of a block's words. An odd short line does not pay it, a section does.
   */
  part: number
  /** Price of a single block that is decided otherwise than its part. */
  block: number
  /** Added to the page's cut, in log-odds. */
  cut: number
}

/** Fitted on the pages of training/README.md, as far as pages of ours in tests/pages allow. */
export const PRICES: { article: Price; thread: Price } = {
  article: { part: 4, block: 2, cut: 0 },
  // Posts, signatures and the lines between them alternate, and the model is less sure of posts than of paragraphs.
  thread: { part: 0, block: 0, cut: -0.2 },
}

/** Log-odds are cut off here, so that one very sure block does not outvote a page. */
export const MOST_LOG_ODDS = 4
/** Characters that count as a word when a block is weighed. */
export const CHARACTERS_A_WORD = 5
