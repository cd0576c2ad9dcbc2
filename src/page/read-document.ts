import { extractReading } from '../extract/extract.ts'
import { faultDetails } from '../injection/fault.ts'
import type { Reading } from '../messages.ts'
import { mainFrame } from './main-frame.ts'
import { otherDocument } from './other-document.ts'
import { textInView } from './place.ts'
import { selectedRange } from './selected.ts'

/**
 * Log-odds from which half a page counts as an article; a whole one needs more than 0. The first halves of our articles
 * have 3.5 and more, those of our home pages up to 0.4: what looks like a short article may be a list's first teaser.
 */
const sureWhileLoading = 1.5

/**
 * Reads a document as it is now, changing nothing in it.
 * @param force whether to give the best guess where there is no article
 * @returns a reading of any kind that a document can give; a fault is one of them, so this never throws
 */
export function readDocument(document: Document, force: boolean): Reading {
  try {
    return otherDocument(document) ?? readPage(document, force)
  } catch (error) {
    return { kind: 'error', details: faultDetails(error, document.URL) }
  }
}

function readPage(document: Document, force: boolean): Reading {
  const selection = selectedRange(document) ? ({ selection: 'there' } as const) : {}
  const { article, articleLogOdds } = extractReading(document, { url: document.URL, force })
  const complete = document.readyState !== 'loading'
  const sure = complete || force || articleLogOdds >= sureWhileLoading
  if (sure && article && article.body.children.length > 0) {
    const inView = textInView(document, article)
    return { kind: 'article', article, forced: articleLogOdds < 0, complete, inView, ...selection }
  }
  const frame = mainFrame(document)
  if (frame) return { kind: 'frame', url: frame.url }
  if (!complete) return { kind: 'loading' }
  return { kind: 'noArticle', guess: !force, complete: document.readyState === 'complete', ...selection }
}
