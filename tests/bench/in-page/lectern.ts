import { extractArticle } from '../../../src/extract/extract.ts'
import { hastLines } from '../../pages/lines.ts'
import { type Extractor, nothing, timed } from './outcome.ts'

export const lectern: Extractor = (page, url) => {
  const { value, ms } = timed(() => extractArticle(page, { url }))
  if (!value) return { ...nothing, ms }
  const { title, byline, publishedTime, body } = value
  return { ms, text: hastLines(body).join('\n'), title, author: byline, date: publishedTime, found: true }
}
