import type { JSX, RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { inMessageLanguage, type MessageName, t } from '../../i18n.ts'
import type { ListedPart } from '../../messages.ts'
import type { LiveSettings } from '../../settings/live.ts'
import { Icon } from '../Icon.tsx'
import { kindNames, kinds } from './kinds.ts'
import { RemovedPart } from './RemovedPart.tsx'
import { SiteRules } from './SiteRules.tsx'
import type { RemovedSource } from './source.ts'

export interface RemovedSheetProps {
  /** Title of the article. */
  title: string
  settings: LiveSettings
  source: RemovedSource
  onClose: () => void
}

/** Everything that was left out of the article, to look at and to put back, for this page or for the site. */
export function RemovedSheet({ title, settings, source, onClose }: RemovedSheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [parts, setParts] = useState<readonly ListedPart[] | null>(null)
  const [status, setStatus] = useState<MessageName>('listingParts')
  const list = async (then?: MessageName) => {
    setParts(await source.ask('list', { title }))
    if (then) setStatus(then)
  }
  const failed = () => setStatus('partsFailed')
  const change = (made: Promise<void>, says: MessageName) => {
    made
      .then(() => list(says))
      .then(() => heading.current?.focus())
      .catch(failed)
  }
  useLayoutEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    list().catch(failed)
  }, [])
  const isWaiting = status === 'listingParts' && parts !== null
  return (
    <dialog
      class="sheet removed-sheet"
      ref={dialog}
      aria-labelledby="removed-title"
      onClose={onClose}
      {...inMessageLanguage()}
    >
      <Header heading={heading} close={() => dialog.current?.close()} />
      <p role="status">{isWaiting ? '' : t(status)}</p>
      {kinds.map((kind) => (
        <Kind key={kind} kind={kind} parts={parts ?? []} settings={settings} source={source} change={change} />
      ))}
      <SiteRules settings={settings} source={source} change={change} />
    </dialog>
  )
}

interface HeaderProps {
  heading: RefObject<HTMLHeadingElement | null>
  close: () => void
}

function Header({ heading, close }: HeaderProps): JSX.Element {
  return (
    <header class="sheet-header">
      <h2 id="removed-title" ref={heading} tabIndex={-1}>
        {t('removed')}
      </h2>
      <button type="button" class="tool" aria-label={t('close')} title={t('close')} onClick={close}>
        <Icon of="close" />
      </button>
    </header>
  )
}

export interface ChangeProps {
  settings: LiveSettings
  source: RemovedSource
  /** Follows a change: lists anew when it is made, and says so. */
  change: (made: Promise<void>, says: MessageName) => void
}

interface KindProps extends ChangeProps {
  kind: ListedPart['kind']
  parts: readonly ListedPart[]
}

function Kind({ kind, parts, ...ways }: KindProps): JSX.Element | null {
  const own = parts.filter((part) => part.kind === kind)
  if (own.length === 0) return null
  const count = own.reduce((sum, part) => sum + part.count, 0)
  return (
    <section>
      <h3>{t('kindCount', t(kindNames[kind]), count)}</h3>
      {own.map((part) => (
        <RemovedPart key={`${part.text} ${part.id}`} part={part} {...ways} />
      ))}
    </section>
  )
}
