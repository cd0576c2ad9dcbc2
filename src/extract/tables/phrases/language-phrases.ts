/** What a short text of a page's interface is about; a heading of a kind colours all that follows it. */
export type PhraseKind =
  | 'comment'
  | 'moderation'
  | 'login'
  | 'subscribe'
  | 'share'
  | 'control'
  | 'ad'
  | 'related'
  | 'popular'
  | 'copyright'
  | 'consent'
  | 'author'
  | 'date'
  | 'navigation'

/** Phrases by kind, parted by "|". */
export type PhrasesByKind = Partial<Record<PhraseKind, string>>

/**
 * The words of interfaces in one language. They are written as compared: in lower case, numbers as "#", no punctuation
 * at the ends. To add one, put it into the file of its language and on one of the file's `pages` (or on a page of your
 * own): a test fails for a phrase that stands on none of them, and the bench shows what it changes.
 */
export interface LanguagePhrases {
  /** The block is exactly this. */
  whole: PhrasesByKind
  /** The block begins with this, at the end of a word. */
  start: PhrasesByKind
  /** The block has this somewhere: only for phrases nobody writes in a sentence. */
  part: PhrasesByKind
}
