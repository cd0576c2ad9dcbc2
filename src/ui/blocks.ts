/** The blocks (paragraphs, headings, lists …) of the article that is shown inside an element, in order. */
export function blocksOf(view: ParentNode): Element[] {
  return [...view.querySelectorAll('.article-piece')].flatMap((piece) => [...piece.children])
}
