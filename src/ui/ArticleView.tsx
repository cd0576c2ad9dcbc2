import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { Article, LeadImage } from '../article/article.ts'
import { ArticleBody } from './ArticleBody.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import type { DrawContext } from './hast/draw.tsx'
import { Picture } from './hast/Picture.tsx'
import { shownLeadImage } from './lead-image.ts'

export interface ArticleViewProps extends DrawContext {
  article: Article
  /** Called whenever more of the article stands on the page, before it is painted; `complete` when all of it does. */
  onGrown?: (complete: boolean) => void
}

const titleId = 'article-title'

/** An article to read: the same in the popup and in reader mode. One of them at a time in a document. */
export function ArticleView({ article, links, lazyPictures, aids, onGrown }: ArticleViewProps): JSX.Element {
  const lead = useMemo(() => shownLeadImage(article), [article])
  return (
    <article class="article" aria-labelledby={titleId} lang={article.lang ?? undefined} dir={article.dir}>
      <ArticleHeader article={article} titleId={titleId} />
      {lead && (
        <figure class="article-lead">{aids ? aids.enlargeable(leadPicture(lead), lead.alt) : leadPicture(lead)}</figure>
      )}
      <ArticleBody body={article.body} links={links} lazyPictures={lazyPictures} aids={aids} onGrown={onGrown} />
    </article>
  )
}

function leadPicture({ src, alt }: LeadImage): JSX.Element {
  return <Picture attributes={{ src, alt }} lazy={false} />
}
