import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { inMessageLanguage, t } from '../../i18n.ts'
import { Icon } from '../Icon.tsx'
import { keysOf, type OwnKeys } from './action-of.ts'
import { type ActionGroup, type ActionId, actions, actionsIn, groups } from './actions.ts'
import { KeyNames } from './KeyNames.tsx'

interface KeySheetProps {
  where: 'reader' | 'popup'
  own: OwnKeys
  onClose: () => void
}

/** All keys of the popup or of reader mode, by what they are about. */
export function KeySheet({ where, own, onClose }: KeySheetProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  const here = actionsIn(where).filter((id) => keysOf(id, own).length > 0)
  return (
    <dialog
      class="sheet key-sheet"
      ref={dialog}
      aria-labelledby="keys-title"
      onClose={onClose}
      {...inMessageLanguage()}
    >
      <header class="sheet-header">
        <h2 id="keys-title">{t('keys')}</h2>
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
      {(Object.keys(groups) as ActionGroup[]).map((group) => (
        <Group key={group} group={group} ids={here.filter((id) => actions[id].group === group)} own={own} />
      ))}
      <p class="sheet-note">{t('keysNote')}</p>
    </dialog>
  )
}

function Group({ group, ids, own }: { group: ActionGroup; ids: ActionId[]; own: OwnKeys }): JSX.Element | null {
  if (ids.length === 0) return null
  return (
    <>
      <h3>{t(groups[group])}</h3>
      <dl class="key-list">
        {ids.map((id) => (
          <div key={id}>
            <dt>{t(actions[id].name)}</dt>
            <dd>
              <KeyNames keys={keysOf(id, own)} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
