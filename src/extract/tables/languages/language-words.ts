/** How a language writes bylines. All in lower case; words of one kind are parted by "|". */
export interface LanguageWords {
  /** Words that stand before the name of an author: "By", "작성자". */
  before?: string
  /** Words before a name that also begin other lines: where nobody marked a byline, they need a colon. */
  weak?: string
  /** Words before the name of somebody who did not write the text: only a marked byline may begin with them. */
  others?: string
  /** Words right after a name: what the person does, or when the text came out. No name follows them. */
  after?: string
  /** Words between two names. */
  between?: string
}
