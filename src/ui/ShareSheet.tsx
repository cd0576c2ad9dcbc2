import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { messageLanguage, t } from '../i18n.ts'
import { orderedTargets } from '../share/order.ts'
import type { SharedPage } from '../share/shared-page.ts'
import { systemShare } from '../share/system-share.ts'
import { CopyLink } from './CopyLink.tsx'
import { Icon } from './Icon.tsx'
import { ShareTargets } from './ShareTargets.tsx'

export interface ShareSheetProps {
  page: SharedPage
  /** Called when the sheet was closed: by its button, by Escape, or after something was chosen. */
  onClose: () => void
  /** Opens an address in a new tab, where a plain link can't; a link does it when this is left out. */
  openAddress?: (address: string) => void
}

/** The one place to share from: a small dialog that says what goes to whom. Nothing goes anywhere before a choice. */
export function ShareSheet({ page, onClose, openAddress }: ShareSheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
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
      <CopyLink url={page.url} />
      <SystemShareButton page={page} />
      <ShareTargets targets={orderedTargets([page.lang, messageLanguage()])} page={page} openAddress={openAddress} />
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
