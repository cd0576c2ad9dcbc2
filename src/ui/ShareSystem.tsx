import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import type { SharedPage } from '../share/shared-page.ts'
import { systemShare } from '../share/system-share.ts'
import type { ShareTarget } from '../share/target.ts'
import { TargetIcon, targetName, whatAndWhere } from './ShareTarget.tsx'

/** The system's own share sheet, where the browser has it. */
export function SystemTarget({ target, page }: { target: ShareTarget; page: SharedPage }): JSX.Element | null {
  const [failed, setFailed] = useState(false)
  const system = systemShare(navigator, page)
  if (!system) return null
  return (
    <li>
      <TargetIcon of={target} />
      <button
        type="button"
        class="target"
        aria-describedby="share-system"
        onClick={async () => setFailed(!(await system.share(page)))}
      >
        {targetName(target)}
      </button>
      <span id="share-system">{whatAndWhere(target, page)}</span>
      <p role="status">{failed ? t('systemShareFailed') : ''}</p>
    </li>
  )
}
