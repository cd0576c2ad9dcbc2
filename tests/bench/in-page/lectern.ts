import { extractArticle } from '../../../src/extract/extract.ts'
import { hastLines } from '../../pages/lines.ts'
import { extractor, nothing } from './outcome.ts'

export const lectern = extractor(
  (page, url) => extractArticle(page, { url }),
  (article) =>
    article
      ? {
          text: hastLines(article.body).join('\n'),
          title: article.title,
          author: article.byline,
          date: article.publishedTime,
          found: true,
        }
      : nothing,
)
