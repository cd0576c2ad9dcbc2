import { type ExtractOptions, extractReading } from '../extract/extract.ts'
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
 * Certainty under which it is said that the choice may be wrong: on the pages of training, one in ten articles lies
 * under it, with a mean F1 of 0.84; of those above it has 0.97.
 */
const leastCertain = 0.85

/**
 * Reads a document as it is now, changing nothing in it.
 * @param force whether to give the best guess where there is no article
 * @param refine what the reader's wishes for the site do to what was chosen
 * @returns a reading of any kind that a document can give; a fault is one of them, so this never throws
 */
export function readDocument(document: Document, force: boolean, refine?: ExtractOptions['refine']): Reading {
  try {
    return otherDocument(document) ?? readPage(document, force, refine)
  } catch (error) {
    return { kind: 'error', details: faultDetails(error, document.URL) }
  }
}

function readPage(document: Document, force: boolean, refine: ExtractOptions['refine']): Reading {
  const selection = selectedRange(document) ? ({ selection: 'there' } as const) : {}
  const options = { url: document.URL, force, ...(refine && { refine }) }
  const { article, articleLogOdds, certainty } = extractReading(document, options)
  const complete = document.readyState !== 'loading'
  const sure = complete || force || articleLogOdds >= sureWhileLoading
  if (sure && article && article.body.children.length > 0) {
    const inView = textInView(document, article)
    const unsure = certainty < leastCertain ? ({ unsure: true } as const) : {}
    return { kind: 'article', article, forced: articleLogOdds < 0, complete, inView, ...selection, ...unsure }
  }
  const frame = mainFrame(document)
  if (frame) return { kind: 'frame', url: frame.url }
  if (!complete) return { kind: 'loading' }
  return { kind: 'noArticle', guess: !force, complete: document.readyState === 'complete', ...selection }
}
