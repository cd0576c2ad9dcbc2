/** Characters of the longest mark of a note: "[12a]", "(103)", "note 1" is one letter more. */
const longestMark = 6

/** Whether a link to a place in the article is the mark of a note: short or raised, and before what it leads to. */
export function isNoteLink(link: HTMLAnchorElement, target: Element): boolean {
  const isBefore = (link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const isMark = link.textContent.trim().length <= longestMark || link.closest('sup') !== null
  return isBefore && isMark && !target.matches('h1, h2, h3, h4, h5, h6')
}
