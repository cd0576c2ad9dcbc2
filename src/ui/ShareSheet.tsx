import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { inMessageLanguage, messageLanguage, t } from '../i18n.ts'
import { offeredTargets } from '../share/order.ts'
import type { Passage } from '../share/passage.ts'
import { sharedPage } from '../share/shared-page.ts'
import { Icon } from './Icon.tsx'
import type { SheetRequest } from './open-sheet.tsx'
import { ShareLink } from './ShareLink.tsx'
import { QrSection } from './ShareQr.tsx'
import { ShareTargets } from './ShareTargets.tsx'
import { TakeAway } from './take-away/TakeAway.tsx'

/** The one place to share from: a small dialog that says what goes to whom. Nothing goes anywhere before a choice. */
export function ShareSheet({ article, passage, settings, change, onClose, ...ways }: SheetRequest): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const [server, setServer] = useState(settings.mastodonServer)
  const page = sharedPage(article, passage)
  const keepServer = (mastodonServer: string) => {
    setServer(mastodonServer)
    change({ mastodonServer })
  }
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby="share-title" onClose={onClose} {...inMessageLanguage()}>
      <Header title={t(passage === null ? 'share' : 'sharePassage')} close={() => dialog.current?.close()} />
      {passage !== null && <PassageNote passage={passage} />}
      <ShareLink page={page} />
      <QrSection url={page.url} title={page.title} />
      {passage === null && <TakeAway article={article} fetchPicture={ways.fetchPicture} print={ways.print} />}
      <ShareTargets
        targets={offeredTargets([page.lang, messageLanguage()], settings)}
        page={page}
        openAddress={ways.openAddress}
        server={server}
        keepServer={keepServer}
      />
      <p class="sheet-note">{t('shareNote')}</p>
    </dialog>
  )
}

function Header({ title, close }: { title: string; close: () => void }): JSX.Element {
  return (
    <header class="sheet-header">
      <h2 id="share-title">{title}</h2>
      <button type="button" class="tool" aria-label={t('close')} title={t('close')} onClick={close}>
        <Icon of="close" />
      </button>
    </header>
  )
}

/** The passage that goes along, and what its link can't do. */
function PassageNote({ passage }: { passage: Passage }): JSX.Element {
  return (
    <>
      <blockquote class="sheet-quote" dir="auto">
        {passage.text}
      </blockquote>
      {passage.link === null && <p class="sheet-note">{t('noPassageLink')}</p>}
    </>
  )
}
