/** A piece of the article that the reader selected. */
export interface Passage {
  /** Its text as it is shown, white space folded. */
  text: string
  /** Address that scrolls to it; null when there is none that is sure to find exactly it. */
  link: string | null
}
