/** Elements that a reader takes in as one thing each. */
const names =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, summary, blockquote, figure, pre, table, .scroller-formula, .math-display'
/** Those that are one thing with all they hold. */
const wholes = 'figure, pre, table, .scroller-formula, p, h1, h2, h3, h4, h5, h6'
/** The site's name and the line of facts under the title: nobody reads them on the way. */
const besides = '.article-site, .article-facts'

interface Known {
  pieces: number
  list: HTMLElement[]
}

/** What was found in a view, for as long as it holds as many pieces of the article. */
const known = new WeakMap<ParentNode, Known>()

/**
 * The paragraphs of the article that is shown inside an element, in order: what is read, lit, spoken and stepped
 * through one after the other. An item of a list is one, a table, a listing or a picture with its caption too.
 */
export function paragraphsOf(view: ParentNode): readonly HTMLElement[] {
  const pieces = view.querySelectorAll('.article-piece').length
  const before = known.get(view)
  if (before?.pieces === pieces && before.list.at(-1)?.isConnected) return before.list
  const list = [...view.querySelectorAll<HTMLElement>(`.article :is(${names})`)].filter(isParagraph)
  known.set(view, { pieces, list })
  return list
}

function isParagraph(element: HTMLElement): boolean {
  if (element.matches(besides) || element.parentElement?.closest(wholes)) return false
  return !beginsWithAnother(element)
}

/** Whether an item or a quote has no words of its own before the first paragraph in it. */
function beginsWithAnother(element: Element): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()) return false
    if (node instanceof Element) return node.matches(`${names}, ul, ol, dl, .scroller`)
  }
  return false
}

/**
 * Index of the last element that begins at or above a height of the window, or -1. Looks at few of them, for the tops
 * of what stands in one column only grow.
 * @param y CSS pixels from the top of the window
 */
export function lastAbove(elements: readonly Element[], y: number): number {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle + 1
    else high = middle
  }
  return low - 1
}
