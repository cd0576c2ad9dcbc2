/** What the product made of a page. */
export interface Reading {
  /** Row of the page's own model, in the order of `pageFeatureIds`. */
  row: number[]
  /** Above 0 when the product takes the page for an article. */
  articleLogOdds: number
  text: string
  title: string
  author: string | null
  date: string | null
}
