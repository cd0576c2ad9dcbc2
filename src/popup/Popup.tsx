import type { ReadonlySignal } from '@preact/signals'
import type { JSX } from 'preact'
import { useErrorBoundary } from 'preact/hooks'
import type { FetchPicture } from '../export/gather-pictures.ts'
import { t } from '../i18n.ts'
import { faultDetails } from '../injection/fault.ts'
import type { PassageRequest, Reading } from '../messages.ts'
import type { LiveSettings } from '../settings/live.ts'
import { ArticleView } from '../ui/ArticleView.tsx'
import { Failure, type WaysOn } from '../ui/Failure.tsx'
import { useAction } from '../ui/keys/doing.ts'
import { LatePassageBar } from '../ui/passage/LatePassageBar.tsx'
import type { RemovedSource } from '../ui/removed/source.ts'
import { Unsure, type UnsureProps } from '../ui/removed/Unsure.tsx'
import { useRemoved } from '../ui/removed/use-removed.tsx'
import { useSharing } from '../ui/Sharing.tsx'
import { Skeleton } from './Skeleton.tsx'
import { Toolbar } from './Toolbar.tsx'

export interface PopupProps {
  /** What came of reading the page; null while that is not known yet. */
  reading: ReadonlySignal<Reading | null>
  settings: LiveSettings
  ways: WaysOn
  openReader: () => void
  /** Looks for a passage on the page; gives what leads to it after `:~:`, or null. */
  findPassage: (request: PassageRequest) => Promise<string | null>
  /** Opens a web address in a new tab; a link does it when this is left out. */
  openAddress?: (address: string) => void
  /** Fetches a picture of the article for a file; the browser's own fetch when left out. */
  fetchPicture?: FetchPicture
  /** Where it stands what was left out of the article. */
  removed: RemovedSource
  /** Opens the settings page. */
  openOptions: () => void
}

/** The popup; a fault while it draws is told as any other. */
export function Popup(props: PopupProps): JSX.Element {
  const [fault, tryAgain] = useErrorBoundary()
  if (!fault) return <Sound {...props} />
  const ways = { ...props.ways, readAgain: tryAgain }
  return <main>{content({ kind: 'error', details: faultDetails(fault, null) }, { ...props, ways })}</main>
}

/** The share sheet is loaded when it is asked for: most readers open the popup to read. */
const load = async () => (await import('../ui/open-sheet.tsx')).openSheet
const loadRemoved = async () => (await import('../ui/removed/RemovedSheet.tsx')).RemovedSheet
const loadParts = async () => (await import('../ui/removed/OtherParts.tsx')).OtherParts
const loadBar = async () => (await import('../ui/passage/PassageBar.tsx')).PassageBar

/** A bar of few tools over the article, or over the sentence why there is none. */
function Sound({ reading: { value: reading }, ...props }: PopupProps): JSX.Element {
  const { settings, openReader, findPassage, openOptions, openAddress, fetchPicture } = props
  const article = reading?.kind === 'article' ? reading.article : null
  const { share, sheet } = useSharing({
    article,
    settings,
    load,
    ...(openAddress && { openAddress }),
    ...(fetchPicture && { fetchPicture }),
  })
  const removed = useRemoved(article, settings, props.removed, loadRemoved)
  useAction('share', article && (() => share(null)))
  useAction('openReader', article && openReader)
  return (
    <>
      <Toolbar
        settings={settings}
        hasArticle={article !== null}
        share={() => share(null)}
        showRemoved={removed.open}
        openReader={openReader}
        openOptions={openOptions}
      />
      <main>
        {content(reading, props)}
        {removed.line}
      </main>
      {article && <LatePassageBar load={loadBar} article={article} find={findPassage} share={share} />}
      {sheet}
      {removed.sheet}
    </>
  )
}

/** What the middle of the popup is made from. */
type Shown = Pick<PopupProps, 'ways' | 'settings' | 'removed'>

function content(reading: Reading | null, { ways, settings, removed }: Shown): JSX.Element {
  if (reading === null || reading.kind === 'loading') return <Skeleton late={reading !== null} />
  return reading.kind === 'article' ? (
    <Found reading={reading} readSelected={ways.readSelected} settings={settings} source={removed} />
  ) : (
    <Failure reading={reading} ways={ways} />
  )
}

interface FoundProps extends Omit<UnsureProps, 'load'> {
  readSelected: () => void
}

function Found({ reading, settings, source, readSelected }: FoundProps): JSX.Element {
  const { article, selection } = reading
  return (
    <>
      {selection === 'there' && (
        <button type="button" class="wide selection-offer" onClick={readSelected}>
          {t('readSelection')}
        </button>
      )}
      <Unsure reading={reading} settings={settings} source={source} load={loadParts} />
      <ArticleView article={article} links="newTab" lazyPictures />
    </>
  )
}
