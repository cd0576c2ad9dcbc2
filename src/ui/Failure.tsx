import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { type MessageName, t } from '../i18n.ts'
import type { Reading } from '../messages.ts'

/** Every reading but the article. */
export type NoArticle = Exclude<Reading, { kind: 'article' }>

/** Ways on from a page that has nothing to show. */
export interface WaysOn {
  tryAnyway: () => void
  readAgain: () => void
  openFrame: (url: string) => void
  /** Reads only what is selected on the page. */
  readSelected: () => void
}

const sentences: Record<NoArticle['kind'], MessageName> = {
  noArticle: 'noArticle',
  loading: 'stillLoading',
  noAccess: 'noAccess',
  needsClick: 'needsClick',
  pdf: 'isPdf',
  notPage: 'notPage',
  frame: 'articleInFrame',
  gone: 'pageGone',
  error: 'failed',
}

/** In place of an article: one plain sentence why there is none, and what the reader can do. */
export function Failure({ reading, ways }: { reading: NoArticle; ways: WaysOn }) {
  return (
    <div class="failure" role="status">
      <p>{t(sentences[reading.kind])}</p>
      <WayOn reading={reading} ways={ways} />
      {reading.kind === 'noArticle' && reading.selection && <Way onClick={ways.readSelected}>{t('readSelection')}</Way>}
    </div>
  )
}

function WayOn({ reading, ways }: { reading: NoArticle; ways: WaysOn }) {
  switch (reading.kind) {
    case 'noArticle':
      return reading.guess ? <Way onClick={ways.tryAnyway}>{t('tryAnyway')}</Way> : null
    case 'frame':
      return <FrameWay url={reading.url} open={ways.openFrame} />
    case 'gone':
      return <Way onClick={ways.readAgain}>{t('readAgain')}</Way>
    case 'error':
      return <ErrorDetails details={reading.details} readAgain={ways.readAgain} />
    default:
      return null
  }
}

function FrameWay({ url, open }: { url: string | null; open: (url: string) => void }) {
  if (url === null) return null
  return (
    <>
      <p class="failure-address">{url}</p>
      <Way onClick={() => open(url)}>{t('openFrame')}</Way>
    </>
  )
}

function ErrorDetails({ details, readAgain }: { details: string; readAgain: () => void }) {
  const [copied, setCopied] = useState(false)
  const copy = () => navigator.clipboard.writeText(details).then(() => setCopied(true), reportError)
  return (
    <>
      <pre class="failure-details">{details}</pre>
      <Way onClick={readAgain}>{t('readAgain')}</Way>
      <Way onClick={copy}>{t(copied ? 'detailsCopied' : 'copyDetails')}</Way>
    </>
  )
}

function Way({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="wide" onClick={onClick}>
      {children}
    </button>
  )
}
