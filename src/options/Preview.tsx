import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { ArticleView } from '../ui/ArticleView.tsx'
import { sampleArticle } from './sample.ts'

/** An article as the settings make it look. */
export function Preview(): JSX.Element {
  const article = useMemo(sampleArticle, [])
  return (
    <div class="preview">
      <ArticleView article={article} links="newTab" lazyPictures={false} />
    </div>
  )
}
