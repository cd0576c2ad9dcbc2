import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useCallback, useErrorBoundary, useMemo } from 'preact/hooks'
import type { Article } from '../article/article.ts'
import { countCharactersIn } from '../article/counts.ts'
import { t } from '../i18n.ts'
import type { Reading } from '../messages.ts'
import type { LiveSettings } from '../settings/live.ts'
import { ArticleView } from '../ui/ArticleView.tsx'
import { Outline } from '../ui/aids/outline/Outline.tsx'
import { PrintedLinks } from '../ui/aids/print/PrintedLinks.tsx'
import { ProgressLine } from '../ui/aids/progress/ProgressLine.tsx'
import { Failure, type WaysOn } from '../ui/Failure.tsx'
import { useAction } from '../ui/keys/doing.ts'
import { PassageBar } from '../ui/passage/PassageBar.tsx'
import { OtherParts } from '../ui/removed/OtherParts.tsx'
import { RemovedSheet } from '../ui/removed/RemovedSheet.tsx'
import type { RemovedSource } from '../ui/removed/source.ts'
import { Unsure } from '../ui/removed/Unsure.tsx'
import { useRemoved } from '../ui/removed/use-removed.tsx'
import { useSharing } from '../ui/Sharing.tsx'
import { AidButtons } from './AidButtons.tsx'
import { AidsLayer } from './AidsLayer.tsx'
import { openOptions } from './options.ts'
import { findPassage } from './passage.ts'
import { ReaderBar } from './ReaderBar.tsx'
import type { ReadingAids } from './reading-aids.ts'
import { loadSharing } from './sharing.ts'
import { useAidActions } from './use-aid-actions.ts'
import { useOutline } from './use-outline.ts'

export interface ReaderProps {
  /** What came of reading the page; null while that is not known yet. */
  reading: ReadonlySignal<Reading | null>
  settings: LiveSettings
  aids: ReadingAids
  ways: WaysOn
  /** Where it stands what was left out of the article. */
  removed: RemovedSource
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

function Sound(props: ReaderProps): JSX.Element {
  const { settings, aids, close } = props
  const now = props.reading.value
  const article = now?.kind === 'article' ? now.article : null
  const { share, sheet } = useSharing({ article, settings, load: loadSharing, print })
  const removed = useRemoved(article, settings, props.removed, loadRemoved)
  const outline = useOutline(article, settings)
  useAction('share', article && (() => share(null)))
  useAction('contents', outline?.toggle ?? null)
  useAidActions(aids, settings, article !== null)
  const listenFrom = ({ startContainer: node, startOffset: offset }: Range) => {
    aids.listen({ node, offset }).catch(reportError)
  }
  const go = (index: number) => {
    aids.goToHeading(index)
    outline?.chosen()
  }
  return (
    <>
      <ReaderBar settings={settings} share={article && (() => share(null))} close={close} openOptions={openOptions}>
        {article && <Progress article={article} aids={aids} speed={settings.now.value.readingSpeed} />}
        <AidButtons
          settings={settings}
          contents={outline}
          listen={article && (() => aids.listen().catch(reportError))}
          removed={removed.open}
          print={print}
        />
      </ReaderBar>
      {outline?.open && <Outline headings={outline.headings} section={aids.progress.section} go={go} />}
      <Main {...props} article={article} isBesideOutline={outline?.open ?? false} line={removed.line} />
      <AidsLayer aids={aids} settings={settings.now.value} />
      {article && <PassageBar article={article} find={findPassage} share={share} listen={listenFrom} />}
      {sheet}
      {removed.sheet}
    </>
  )
}

/** The list is small, and is there at once. */
const loadRemoved = async () => RemovedSheet

function print(): void {
  window.print()
}

/** The article, or what is to be said in its place. */
/** In reader mode it is there already. */
const loadParts = () => Promise.resolve(OtherParts)

function Main(
  props: ReaderProps & { article: Article | null; isBesideOutline: boolean; line: JSX.Element | null },
): JSX.Element {
  const { article, aids, settings, ways, onGrown } = props
  const now = props.reading.value
  const grow = useCallback(
    (complete: boolean) => {
      if (article) aids.grown(article)
      onGrown(complete)
    },
    [article, aids, onGrown],
  )
  return (
    <main class={props.isBesideOutline ? 'beside-outline' : undefined}>
      {now?.kind === 'article' && <Unsure reading={now} settings={settings} source={props.removed} load={loadParts} />}
      {article && (
        <ArticleView article={article} links="sameTab" lazyPictures={false} aids={aids.draw} onGrown={grow} />
      )}
      {props.line}
      {article && <PrintedLinks article={article} withLinks={settings.now.value.printLinks} />}
      <Without reading={now} ways={ways} />
    </main>
  )
}

/** What stands in place of an article. */
function Without({ reading, ways }: { reading: Reading | null; ways: WaysOn }): JSX.Element | null {
  if (reading === null)
    return (
      <p class="waiting" role="status">
        {t('loadingArticle')}
      </p>
    )
  return reading.kind === 'article' ? null : <Failure reading={reading} ways={ways} />
}

function Progress({ article, aids, speed }: { article: Article; aids: ReadingAids; speed: number }): JSX.Element {
  const total = useMemo(() => countCharactersIn(article.body), [article])
  return <ProgressLine read={aids.progress.read} total={total} lang={article.lang} speed={speed} />
}
