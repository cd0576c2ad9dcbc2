import { compose } from '../../src/extract/compose/compose.ts'
import { computeFeatures } from '../../src/extract/features/compute-features.ts'
import { readMetadata } from '../../src/extract/metadata/metadata.ts'
import { readPage } from '../../src/extract/read/read-page.ts'
import { scorePage } from '../../src/extract/score/is-article-page.ts'
import { scoreBlocks } from '../../src/extract/score/score-blocks.ts'
import { pageFeatureIds, pageRow } from '../../src/extract/score/score-page.ts'
import { select } from '../../src/extract/select/select.ts'
import { hastLines } from '../../tests/pages/lines.ts'
import type { Reading } from './reading.ts'

/**
 * Runs inside the browser: what the product makes of a page, be it an article or not. The same steps as
 * src/extract/extract.ts, with the row of the page's own model beside.
 */
function read(html: string, url: string): Reading {
  const doc = new DOMParser().parseFromString(html, 'text/html')
  const tree = readPage(doc, { url })
  const features = computeFeatures(tree)
  const logOdds = scoreBlocks(features)
  const choice = select(features, logOdds)
  const row = pageRow(features, logOdds, choice.keep)
  const selection = { ...choice, articleLogOdds: scorePage(row) }
  const metadata = readMetadata(doc, { url, tree, selection })
  const body = compose(tree, selection, { title: metadata.title, baseUrl: tree.baseUrl })
  return {
    row: [...row],
    articleLogOdds: selection.articleLogOdds,
    text: hastLines(body).join('\n'),
    title: metadata.title,
    author: metadata.byline,
    date: metadata.publishedTime,
  }
}

Object.assign(window, { lecternRead: read, lecternPageFeatureIds: () => pageFeatureIds })
