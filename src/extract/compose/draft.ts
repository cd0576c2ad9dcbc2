import type { Element as HastElement } from 'hast'
import type { Base } from './attributes.ts'

/** What is known while an article is built. */
export interface Draft extends Base {
  /** Title of the article: a heading that only repeats it is left out. */
  title: string
  /** For an element of the new tree, the element of the page it was made from. */
  origins: Map<HastElement, Element>
}
