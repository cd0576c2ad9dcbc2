import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { inMessageLanguage, t } from '../../../i18n.ts'
import { Scroller } from '../../hast/Scroller.tsx'
import { Icon } from '../../Icon.tsx'

/** A table; one that is wider than the column can be opened over the whole window. `draw` draws it, also twice. */
export function TableBox({ draw }: { draw: () => JSX.Element }): JSX.Element {
  const [wide, setWide] = useState(false)
  const [large, setLarge] = useState(false)
  return (
    <div class="table-box">
      <Scroller of="table" onMeasured={setWide}>
        {draw()}
      </Scroller>
      {wide && (
        <button type="button" class="tool" {...inMessageLanguage()} onClick={() => setLarge(true)}>
          <Icon of="enlarge" />
          {t('enlargeTable')}
        </button>
      )}
      {large && <LargeTable draw={draw} close={() => setLarge(false)} />}
    </div>
  )
}

function LargeTable({ draw, close }: { draw: () => JSX.Element; close: () => void }): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog class="large-table" ref={dialog} aria-label={t('table')} onClose={close}>
      <button
        type="button"
        class="tool large-table-close"
        {...inMessageLanguage()}
        aria-label={t('close')}
        title={t('close')}
        onClick={() => dialog.current?.close()}
      >
        <Icon of="close" />
      </button>
      <Scroller of="table">{draw()}</Scroller>
    </dialog>
  )
}
