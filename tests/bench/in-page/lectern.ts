import { extractArticle } from '../../../src/extract/extract.ts'
import { isArticle } from '../../../src/extract/is-article.ts'
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

/** Our quick answer to "is this an article?", without extracting it. */
export const quickTest = extractor(
  (page, url) => isArticle(page, { url }),
  (found) => ({ ...nothing, found }),
)
