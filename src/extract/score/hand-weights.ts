/**
 * Weights set by hand: log-odds that a block is the article are the sum of feature times weight.
 * They serve as long as no model was trained.
 */
export const HAND_WEIGHTS: readonly { id: string; weight: number; reason: string }[] = [
  { id: 'clean.inside', weight: 3, reason: 'the part with the long text is the article' },
  { id: 'main.inside', weight: 0.5, reason: 'weaker: comments can be in it' },
  { id: 'long', weight: 1.5, reason: 'articles are written in paragraphs' },
  { id: 'inArticleBody', weight: 3, reason: 'the page itself says so' },
  { id: 'linkShare', weight: -3, reason: 'links lead elsewhere' },
  { id: 'buttonShare', weight: -3, reason: 'buttons are controls' },
  { id: 'in.dialog', weight: -4, reason: 'dialogs lie over the page' },
  { id: 'in.navigation', weight: -4, reason: 'menus' },
  { id: 'in.footer', weight: -2, reason: 'the foot of the page' },
  { id: 'in.aside', weight: -2, reason: 'beside the article' },
  { id: 'in.form', weight: -1, reason: 'forms are filled in, not read' },
  { id: 'in.figure', weight: 1, reason: 'captions' },
  { id: 'in.articleBody', weight: 2, reason: 'the page itself says so' },
  { id: 'crowd', weight: -0.15, reason: 'many equal parts are comments or teasers' },
  { id: 'named.comment', weight: -3, reason: 'what readers wrote' },
  { id: 'named.related', weight: -2, reason: 'other articles' },
  { id: 'named.share', weight: -1.5, reason: 'sharing' },
  { id: 'named.dialog', weight: -2, reason: 'dialogs' },
  { id: 'named.ad', weight: -1.5, reason: 'paid for' },
  { id: 'near.articleBody', weight: 0.3, reason: 'named as the article' },
  { id: 'near.caption', weight: 0.3, reason: 'captions' },
  { id: 'near.summary', weight: 0.6, reason: 'lines under the title' },
  { id: 'copies', weight: -0.4, reason: 'articles do not repeat themselves' },
  { id: 'under.comment', weight: -3, reason: 'below the heading of the comments' },
  { id: 'under.related', weight: -3, reason: 'below the heading of other articles' },
  { id: 'phrase.comment', weight: -4, reason: 'a control of the comments' },
  { id: 'phrase.share', weight: -4, reason: 'a control for sharing' },
  { id: 'phrase.related', weight: -4, reason: 'heading of other articles' },
  { id: 'phrase.dialog', weight: -4, reason: 'a line of a dialog' },
  { id: 'phrase.login', weight: -4, reason: 'asks to log in' },
  { id: 'phrase.copyright', weight: -4, reason: 'a legal line' },
  { id: 'phrase.control', weight: -4, reason: 'a control' },
]

/** Log-odds of a block of which nothing is known. */
export const HAND_BASE = -1.5
