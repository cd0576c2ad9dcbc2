import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import type { SharedPage } from '../share/shared-page.ts'
import type { ShareTarget } from '../share/target.ts'
import { CopyOutcome, useCopying } from './ShareCopying.tsx'
import { QrCode } from './ShareQr.tsx'
import { TargetIcon, targetName } from './ShareTarget.tsx'

/** A service that takes no addresses: the link is copied for its window here, and a code brings it to the phone. */
export function PhoneTarget({ target, page }: { target: ShareTarget; page: SharedPage }): JSX.Element {
  const [open, setOpen] = useState(false)
  const copying = useCopying()
  const about = `share-${target.id}`
  const name = targetName(target)
  const start = async () => {
    setOpen(!open)
    if (!open) await copying.copy(() => ({ text: page.url }), t('copiedForPhone', name))
  }
  return (
    <li class={open ? 'open' : ''}>
      <TargetIcon of={target} />
      <button type="button" class="target" aria-describedby={about} aria-expanded={open} onClick={start}>
        {name}
      </button>
      <span id={about}>{t('copiesAndShowsCode')}</span>
      {open && (
        <div class="phone">
          <CopyOutcome of={copying} />
          <QrCode url={page.url} title={page.title} />
        </div>
      )}
    </li>
  )
}
