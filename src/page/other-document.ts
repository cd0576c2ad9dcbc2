import type { Reading } from '../messages.ts'

/** Types of documents that are web pages; everything else the browser shows by a viewer of its own. */
const pageTypes = new Set(['text/html', 'application/xhtml+xml'])

/** What to say about a document that is no web page; null for a web page. */
export function otherDocument(document: Document): Reading | null {
  const contentType = document.contentType
  if (pageTypes.has(contentType)) return null
  return contentType === 'application/pdf' ? { kind: 'pdf' } : { kind: 'notPage', contentType }
}
