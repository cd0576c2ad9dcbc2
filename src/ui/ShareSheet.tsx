import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { messageLanguage, t } from '../i18n.ts'
import { orderedTargets } from '../share/order.ts'
import { type SharedPage, sharedPage } from '../share/shared-page.ts'
import { systemShare } from '../share/system-share.ts'
import { Icon } from './Icon.tsx'
import type { SheetRequest } from './open-sheet.tsx'
import { ShareLink } from './ShareLink.tsx'
import { ShareTargets } from './ShareTargets.tsx'
import { TakeAway } from './take-away/TakeAway.tsx'

/** The one place to share from: a small dialog that says what goes to whom. Nothing goes anywhere before a choice. */
export function ShareSheet({ article, passage, onClose, print }: SheetRequest): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const page = sharedPage(article, passage)
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby="share-title" onClose={onClose} lang={messageLanguage()}>
      <header class="sheet-header">
        <h2 id="share-title">{t('share')}</h2>
        <button
          type="button"
          class="tool"
          aria-label={t('close')}
          title={t('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon of="close" />
        </button>
      </header>
      <ShareLink page={page} />
      <SystemShareButton page={page} />
      {passage === null && <TakeAway article={article} print={print} />}
      <ShareTargets targets={orderedTargets([page.lang, messageLanguage()])} page={page} />
      <p class="sheet-note">{t('shareNote')}</p>
    </dialog>
  )
}

function SystemShareButton({ page }: { page: SharedPage }): JSX.Element | null {
  const [failed, setFailed] = useState(false)
  const system = systemShare(navigator, page)
  if (!system) return null
  const share = async () => setFailed(!(await system.share(page)))
  return (
    <>
      <button type="button" class="wide" onClick={share}>
        {t('systemShare')}
      </button>
      <p role="status">{failed ? t('systemShareFailed') : ''}</p>
    </>
  )
}
