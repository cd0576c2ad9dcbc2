import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import { t } from '../i18n.ts'
import type { Reading } from '../messages.ts'
import type { LiveSettings } from '../settings/live.ts'
import { ArticleView } from '../ui/ArticleView.tsx'
import { Failure, type WaysOn } from '../ui/Failure.tsx'
import { useAction } from '../ui/keys/doing.ts'
import { useSharing } from '../ui/Sharing.tsx'
import { openOptions } from './options.ts'
import { ReaderBar } from './ReaderBar.tsx'
import { loadSharing } from './sharing.ts'

export interface ReaderProps {
  /** What came of reading the page; null while that is not known yet. */
  reading: ReadonlySignal<Reading | null>
  settings: LiveSettings
  ways: WaysOn
  close: () => void
  /** Called whenever more of the article stands in the window, before it is painted; `complete` when all of it does. */
  onGrown: (complete: boolean) => void
}

/**
 * Reader mode: a bar of tools and the article. When it can't be drawn any more it closes: that happens when the
 * extension was removed or updated meanwhile, and the page below is the better thing to show then.
 */
export function Reader(props: ReaderProps): JSX.Element | null {
  const [fault] = useErrorBoundary(props.close)
  return fault ? null : <Sound {...props} />
}

function Sound({ reading, settings, ways, close, onGrown }: ReaderProps): JSX.Element {
  const now = reading.value
  const article = now?.kind === 'article' ? now.article : null
  const { share, sheet } = useSharing({ article, settings, load: loadSharing })
  useAction('share', article && (() => share(null)))
  return (
    <>
      <ReaderBar settings={settings} share={article && (() => share(null))} close={close} openOptions={openOptions} />
      <main>
        {now?.kind === 'article' && now.forced && <p class="best-guess">{t('bestGuess')}</p>}
        {article && <ArticleView article={article} links="sameTab" lazyPictures={false} onGrown={onGrown} />}
        {now === null && (
          <p class="waiting" role="status">
            {t('loadingArticle')}
          </p>
        )}
        {now && now.kind !== 'article' && <Failure reading={now} ways={ways} />}
      </main>
      {sheet}
    </>
  )
}
