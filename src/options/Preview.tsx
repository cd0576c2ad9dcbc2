import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { t } from '../i18n.ts'
import { ArticleView } from '../ui/ArticleView.tsx'
import { sampleArticle } from './sample.ts'

/** An article as the settings make it look. */
export function Preview(): JSX.Element {
  const article = useMemo(sampleArticle, [])
  // In a narrow window it scrolls, and what scrolls has to be reached by keys.
  const reachable = { tabIndex: 0, 'aria-label': t('sampleName') }
  return (
    <section class="sample" {...reachable}>
      <ArticleView article={article} links="newTab" lazyPictures={false} />
    </section>
  )
}
