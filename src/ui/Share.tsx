import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../i18n.ts'
import type { OpenSheet, SheetRequest } from './open-sheet.tsx'

export interface ShareProps extends SheetRequest {
  /** Loads the share sheet, which neither popup nor reader mode carries until it is asked for. */
  load: () => Promise<OpenSheet>
}

/** The share sheet from the moment it is asked for. Where it can't be loaded, a sentence says so. */
export function Share({ load, ...request }: ShareProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let closed = false
    let close = () => {
      closed = true
    }
    load().then(
      (openSheet) => {
        if (!closed && place.current) close = openSheet(place.current, request)
      },
      () => setFailed(true),
    )
    return () => close()
  }, [])
  return (
    <>
      <div ref={place} />
      {failed && <LoadingFailed onClose={request.onClose} />}
    </>
  )
}

/** The extension was updated or switched off meanwhile, or the tab is closed to it by now. */
function LoadingFailed({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <div class="sheet-failed" role="alert">
      <p>{t('shareFailed')}</p>
      <button type="button" class="wide" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  )
}
